package org.nutgraf.internal.actor;

import org.nutgraf.model.KnownActor;

/**
 * A name of an authority file where it stands in the text.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param actor whose name it is
 */
record KnownName(int first, int end, KnownActor actor) {}
