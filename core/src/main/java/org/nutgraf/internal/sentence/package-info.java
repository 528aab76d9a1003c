/** Tokens and sentences of the article's own text. */
@NullMarked
package org.nutgraf.internal.sentence;

import org.jspecify.annotations.NullMarked;
