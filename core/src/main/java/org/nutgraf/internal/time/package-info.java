/** When: expressions of time and their values. */
@NullMarked
package org.nutgraf.internal.time;

import org.jspecify.annotations.NullMarked;
