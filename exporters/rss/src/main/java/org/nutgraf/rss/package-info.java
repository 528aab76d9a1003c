/** Articles as an RSS 2.0 feed: {@link org.nutgraf.rss.RssExporter}. */
@NullMarked
package org.nutgraf.rss;

import org.jspecify.annotations.NullMarked;
