package org.nutgraf.internal.sentence;

import org.nutgraf.text.Span;

/**
 * A stretch of the article's own text that is read as a whole.
 *
 * @param kind which part of the article it is
 * @param span where it stands
 * @param firstSentence index of its first sentence in {@link Prose#sentences}
 * @param endSentence index after its last sentence
 */
public record Passage(PassageKind kind, Span span, int firstSentence, int endSentence) {}
