/** From text to {@link org.nutgraf.model.Article}: start at {@link ArticleParser}. */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    depluralize = true,
    defaults = @Value.Immutable(copy = false))
package org.nutgraf.parser;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
