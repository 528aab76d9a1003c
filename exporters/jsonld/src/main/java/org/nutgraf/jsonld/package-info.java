/**
 * Articles as schema.org NewsArticle in JSON-LD. See {@link org.nutgraf.jsonld.JsonLdExporter}.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.jsonld;

import org.jspecify.annotations.NullMarked;
