package org.nutgraf.internal.sentence;

import org.nutgraf.text.Span;

/**
 * A sentence, or a headline or heading that is none.
 *
 * @param span where it stands, final quotation mark included
 * @param passage index of its passage in {@link Prose#passages}
 * @param firstToken index of its first token in {@link Prose#tokens}
 * @param endToken index after its last token
 */
public record Sentence(Span span, int passage, int firstToken, int endToken) {}
