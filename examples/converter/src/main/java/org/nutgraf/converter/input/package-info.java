/** From files, folders and streams to the texts of articles, one by one. */
@NullMarked
package org.nutgraf.converter.input;

import org.jspecify.annotations.NullMarked;
