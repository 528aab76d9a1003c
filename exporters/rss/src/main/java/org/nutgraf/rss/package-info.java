/**
 * Articles as an RSS 2.0 feed: {@link org.nutgraf.rss.RssExporter}.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.rss;

import org.jspecify.annotations.NullMarked;
