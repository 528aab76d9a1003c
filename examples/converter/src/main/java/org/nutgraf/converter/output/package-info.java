/** From articles to documents: which files there are, and how they come about whole. */
@NullMarked
package org.nutgraf.converter.output;

import org.jspecify.annotations.NullMarked;
