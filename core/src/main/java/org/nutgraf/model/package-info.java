/**
 * The values an article is made of: blocks and sections, actors, quotes, times and events.
 *
 * <p>All are immutable and compare by value; every part that stands in the text carries its {@link
 * org.nutgraf.text.Span}. Start at {@link org.nutgraf.model.Article}.
 *
 * @since 0.1
 */
@NullMarked
@ModelStyle
package org.nutgraf.model;

import org.jspecify.annotations.NullMarked;
