/**
 * What a writer of an exporter tests with: {@link org.nutgraf.exporter.testkit.ExporterContract}
 * holds it to the promises of the plugin interface, {@link
 * org.nutgraf.exporter.testkit.SampleArticles} and {@link
 * org.nutgraf.exporter.testkit.ArticleArbitraries} give it articles.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.exporter.testkit;

import org.jspecify.annotations.NullMarked;
