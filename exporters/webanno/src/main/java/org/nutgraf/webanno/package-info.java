/** Articles as W3C web annotations: {@link org.nutgraf.webanno.WebAnnotationExporter}. */
@NullMarked
package org.nutgraf.webanno;

import org.jspecify.annotations.NullMarked;
