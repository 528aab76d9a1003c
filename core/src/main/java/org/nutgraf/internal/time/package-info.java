/**
 * When: expressions of time and their values. Readers ({@code …Reader}) turn words into a {@link
 * org.nutgraf.internal.time.Meaning}, which says what is told and nothing more; resolvers ({@code
 * …Resolver}) tell from it, the tense and what was mentioned before ({@link
 * org.nutgraf.internal.time.Memory}) when that is. The rules are those of chapter 4 of the
 * specification.
 */
@NullMarked
package org.nutgraf.internal.time;

import org.jspecify.annotations.NullMarked;
