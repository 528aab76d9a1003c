/** Who said what, to whom and how. */
@NullMarked
package org.nutgraf.internal.quote;

import org.jspecify.annotations.NullMarked;
