/**
 * The text an article was read from, and positions in it.
 *
 * <p>Every position is counted in UTF-16 code units, as {@link String} counts them.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.text;

import org.jspecify.annotations.NullMarked;
