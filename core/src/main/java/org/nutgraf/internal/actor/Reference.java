package org.nutgraf.internal.actor;

import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Mention;

/**
 * A mention with its actor and its tokens.
 *
 * @param mention where and how the text refers
 * @param actor to whom
 * @param firstToken index of its first token in {@link Prose#tokens}
 * @param endToken index after its last token
 */
public record Reference(Mention mention, Actor actor, int firstToken, int endToken) {}
