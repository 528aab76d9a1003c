/**
 * Articles as an Atom 1.0 feed: {@link org.nutgraf.atom.AtomExporter}.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.atom;

import org.jspecify.annotations.NullMarked;
