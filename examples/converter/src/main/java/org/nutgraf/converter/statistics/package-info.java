/** Counts over many articles. */
@NullMarked
package org.nutgraf.converter.statistics;

import org.jspecify.annotations.NullMarked;
