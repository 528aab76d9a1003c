/** Articles as a JSON Feed 1.1. See {@link org.nutgraf.jsonfeed.JsonFeedExporter}. */
@NullMarked
package org.nutgraf.jsonfeed;

import org.jspecify.annotations.NullMarked;
