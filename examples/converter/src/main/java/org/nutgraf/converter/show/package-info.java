/** An article for the eyes: its parts with a margin, then who said what, who, what and when. */
@NullMarked
package org.nutgraf.converter.show;

import org.jspecify.annotations.NullMarked;
