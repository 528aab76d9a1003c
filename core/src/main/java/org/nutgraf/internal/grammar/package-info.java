/** Word classes, noun phrases and verb groups: as much syntax as rules over function words give. */
@NullMarked
package org.nutgraf.internal.grammar;

import org.jspecify.annotations.NullMarked;
