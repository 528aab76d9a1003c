package org.nutgraf.converter.input;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nutgraf.model.Timestamp;
import org.nutgraf.text.Source;

/**
 * The text of an article with what its input says about it.
 *
 * @param origin where it comes from
 * @param outputName the path of its output files below the output folder, without an extension and
 *     with {@code /} between folders
 * @param source the text
 * @param id the identifier that the input gives
 * @param url the address that the input gives
 * @param language the language that the input gives, a BCP 47 tag
 * @param published when it was published, as the input says
 * @param attributes everything else that the input says
 * @param remarks what is odd about that, each in one line
 */
public record ArticleText(
    Origin origin,
    String outputName,
    Source source,
    Optional<String> id,
    Optional<URI> url,
    Optional<String> language,
    Optional<Timestamp> published,
    SortedMap<String, String> attributes,
    List<String> remarks) {

  /** A text that comes without any data about it. */
  static ArticleText plain(Origin origin, String outputName, Source source) {
    return new ArticleText(
        origin,
        outputName,
        source,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        List.of());
  }
}
