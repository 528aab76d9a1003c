package org.nutgraf.spark;

import java.util.Optional;
import java.util.SortedMap;
import org.nutgraf.model.Timestamp;

/**
 * The text of an article with what its input says about it.
 *
 * @param text the text, not empty
 * @param id the identifier that the input gives
 * @param url the address, as the input gives it
 * @param language a BCP 47 tag
 * @param published when it was published
 * @param attributes everything else; values that are no strings as JSON
 */
record ArticleRecord(
    String text,
    Optional<String> id,
    Optional<String> url,
    Optional<String> language,
    Optional<Timestamp> published,
    SortedMap<String, String> attributes) {}
