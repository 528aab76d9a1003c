/**
 * Articles as JSON: {@link org.nutgraf.json.JsonExporter} writes a document, {@link
 * org.nutgraf.json.NdjsonExporter} one line an article, {@link org.nutgraf.json.ArticleReader}
 * reads both.
 */
@NullMarked
package org.nutgraf.json;

import org.jspecify.annotations.NullMarked;
