/**
 * The values an article is made of: blocks and sections, actors, quotes, times and events.
 *
 * <p>All are immutable and compare by value; every part that stands in the text carries its {@link
 * org.nutgraf.text.Span}. Start at {@link org.nutgraf.model.Article}.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    depluralizeDictionary = "alias:aliases",
    underrideToString = "summary",
    defaults = @Value.Immutable(copy = false))
package org.nutgraf.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
