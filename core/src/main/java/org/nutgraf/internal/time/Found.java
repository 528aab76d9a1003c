package org.nutgraf.internal.time;

/**
 * An expression found.
 *
 * @param meaning what it says
 * @param firstToken index of its first token
 * @param endToken index after its last token
 */
record Found(Meaning meaning, int firstToken, int endToken) {}
