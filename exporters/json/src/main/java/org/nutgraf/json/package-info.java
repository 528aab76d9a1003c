/**
 * Articles as JSON: {@link org.nutgraf.json.JsonExporter} writes a document, {@link
 * org.nutgraf.json.NdjsonExporter} one line an article, {@link org.nutgraf.json.ArticleReader}
 * reads both.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.json;

import org.jspecify.annotations.NullMarked;
