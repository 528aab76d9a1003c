/**
 * Articles as W3C web annotations: {@link org.nutgraf.webanno.WebAnnotationExporter}.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.webanno;

import org.jspecify.annotations.NullMarked;
