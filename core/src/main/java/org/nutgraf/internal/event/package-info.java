/** Who did what to whom, when and where. */
@NullMarked
package org.nutgraf.internal.event;

import org.jspecify.annotations.NullMarked;
