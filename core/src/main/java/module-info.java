/**
 * News articles as immutable values: the model, the parser and the exporter interface.
 *
 * <p>Start with {@link org.nutgraf.parser.ArticleParser}, which makes an {@link
 * org.nutgraf.model.Article} out of plain text:
 *
 * <pre>{@code
 * Article article = ArticleParser.create().parse(Path.of("article.txt"));
 * String page = Exporters.discover().render(article, "html");
 * }</pre>
 *
 * <table>
 * <caption>Where to find what</caption>
 * <tr><th>to</th><th>see</th></tr>
 * <tr><td>tell the parser what you know: day of publication, language, your own actors</td>
 *     <td>{@link org.nutgraf.parser.ArticleParser#builder()}, {@link
 *     org.nutgraf.parser.KnownActors}</td></tr>
 * <tr><td>walk head, sections and blocks</td><td>{@link org.nutgraf.model.Article#sections()}, {@link
 *     org.nutgraf.model.Block}</td></tr>
 * <tr><td>ask who is named, who said what, what happened when</td><td>{@link
 *     org.nutgraf.model.Actor}, {@link org.nutgraf.model.Quote}, {@link
 *     org.nutgraf.model.Event}, {@link org.nutgraf.model.TimeReference}</td></tr>
 * <tr><td>find the characters that a value came from</td><td>{@link org.nutgraf.text.Span}, {@link
 *     org.nutgraf.text.Source}</td></tr>
 * <tr><td>read bytes that may not be UTF-8</td><td>{@link org.nutgraf.text.SourceReader}</td></tr>
 * <tr><td>build an article without parsing</td><td>{@link
 *     org.nutgraf.model.ArticleComposer}</td></tr>
 * <tr><td>write articles in a format</td><td>{@link org.nutgraf.exporter.Exporters}</td></tr>
 * <tr><td>write a format of your own</td><td>{@link org.nutgraf.exporter.Exporter}</td></tr>
 * </table>
 */
module org.nutgraf.core {
  requires static org.immutables.value.annotations;
  requires transitive org.jspecify;
  requires org.apache.commons.text;

  exports org.nutgraf.exporter;
  exports org.nutgraf.model;
  exports org.nutgraf.parser;
  exports org.nutgraf.text;

  uses org.nutgraf.exporter.Exporter;
}
