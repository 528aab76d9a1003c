/**
 * The text an article was read from, and positions in it.
 *
 * <p>Every position is counted in UTF-16 code units, as {@link String} counts them.
 */
@NullMarked
package org.nutgraf.text;

import org.jspecify.annotations.NullMarked;
