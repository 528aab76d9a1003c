package org.nutgraf.internal.actor;

import org.jspecify.annotations.Nullable;

/**
 * A title as it stands in the text.
 *
 * @param first index of its first token
 * @param end index after its last token
 * @param of whose office it is, where the text says so
 */
record Office(int first, int end, @Nullable Identity of) {}
