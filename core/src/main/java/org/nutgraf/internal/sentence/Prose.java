package org.nutgraf.internal.sentence;

import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.model.Section;

/**
 * The article's own text, cut into tokens and sentences: headline, standfirst and body in reading
 * order, without furniture and teasers.
 *
 * @param text the source and its folded spelling
 * @param language the BCP 47 tag that says which lexicons apply: {@code en}
 * @param sections the body, its paragraphs now with their sentences
 * @param passages headline, standfirst, timestamps, dateline, then labels, paragraphs, list items,
 *     crossheads and captions in reading order
 * @param sentences the sentences of all passages
 * @param tokens the tokens of all sentences
 */
public record Prose(
    FoldedText text,
    String language,
    List<Section> sections,
    List<Passage> passages,
    List<Sentence> sentences,
    List<Token> tokens) {}
