/**
 * Articles as IPTC ninjs 3.1. See {@link org.nutgraf.ninjs.NinjsExporter}.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.ninjs;

import org.jspecify.annotations.NullMarked;
