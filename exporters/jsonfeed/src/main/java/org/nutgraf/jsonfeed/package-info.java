/**
 * Articles as a JSON Feed 1.1. See {@link org.nutgraf.jsonfeed.JsonFeedExporter}.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.jsonfeed;

import org.jspecify.annotations.NullMarked;
