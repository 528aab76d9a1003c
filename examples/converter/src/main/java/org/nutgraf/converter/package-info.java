/** The {@code nutgraf} command: start at {@link org.nutgraf.converter.Main}. */
@NullMarked
package org.nutgraf.converter;

import org.jspecify.annotations.NullMarked;
