/** Characters, words and tokens: what every stage of the parser reads. */
@NullMarked
package org.nutgraf.internal.scan;

import org.jspecify.annotations.NullMarked;
