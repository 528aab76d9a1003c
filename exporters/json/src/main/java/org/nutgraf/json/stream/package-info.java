/**
 * Writes JSON as a stream, for exporters of formats that are JSON: a {@link
 * org.nutgraf.json.stream.JsonStream} passes failures of the stream below through as they were
 * thrown, and {@link org.nutgraf.json.stream.Fields} writes any text, lone surrogates included.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.json.stream;

import org.jspecify.annotations.NullMarked;
