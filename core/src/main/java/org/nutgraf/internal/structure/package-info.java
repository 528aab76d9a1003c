/** The parts of a page: headline, sections, blocks, furniture. */
@NullMarked
package org.nutgraf.internal.structure;

import org.jspecify.annotations.NullMarked;
