/**
 * Word lists: resource files of one entry a line, loaded once and immutable.
 *
 * <p>A file's first lines, each starting with {@code #}, say where its facts came from and under
 * which licence; its entries are sorted, their fields separated by tabs. Files of one language lie
 * in a folder named by its tag.
 */
@NullMarked
package org.nutgraf.internal.lexicon;

import org.jspecify.annotations.NullMarked;
