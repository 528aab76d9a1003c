/**
 * Articles as a page to read: {@link org.nutgraf.html.HtmlExporter}.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.html;

import org.jspecify.annotations.NullMarked;
