/**
 * Articles from saved web pages: HTML becomes the plain text that the parser reads, a blank line
 * between blocks, and what the page's markup says of address, day and language goes along.
 */
@NullMarked
package org.nutgraf.webpages;

import org.jspecify.annotations.NullMarked;
