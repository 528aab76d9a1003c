/** Who is named, and under which names. */
@NullMarked
package org.nutgraf.internal.actor;

import org.jspecify.annotations.NullMarked;
