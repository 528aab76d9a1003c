/** Articles as a page to read: {@link org.nutgraf.html.HtmlExporter}. */
@NullMarked
package org.nutgraf.html;

import org.jspecify.annotations.NullMarked;
