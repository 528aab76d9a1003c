package org.nutgraf.internal.syntax;

import org.jspecify.annotations.Nullable;

/**
 * What the word lists know of a word.
 *
 * @param function its class if it is a function word, or null
 * @param content what it may be as a word of content, or null if that is not known
 */
record Lexeme(@Nullable Tag function, @Nullable WordClass content) {}
