package org.nutgraf.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates this package's values. Kept out of the class files, where compilers of
 * other modules would look for the annotations of Immutables and warn that there are none.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class,
    depluralize = true,
    depluralizeDictionary = "alias:aliases",
    underrideToString = "summary",
    defaults = @Value.Immutable(copy = false))
@interface ModelStyle {}
