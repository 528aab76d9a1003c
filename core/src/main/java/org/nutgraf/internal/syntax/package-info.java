/**
 * A light grammar of English: classes of words, noun phrases, verb groups, and which noun phrase is
 * subject or object of which verb. It guesses from local context, in linear time; it builds no
 * tree.
 */
@NullMarked
package org.nutgraf.internal.syntax;

import org.jspecify.annotations.NullMarked;
