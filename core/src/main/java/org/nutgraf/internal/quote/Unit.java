package org.nutgraf.internal.quote;

/**
 * A sentence of the article itself, in which whole quoted sentences may be embedded.
 *
 * @param first index of the first token
 * @param end index after the last token
 * @param passage index of its passage
 */
record Unit(int first, int end, int passage) {}
