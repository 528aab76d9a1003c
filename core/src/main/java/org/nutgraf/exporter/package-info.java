/**
 * The plugin interface: an {@link org.nutgraf.exporter.Exporter} renders articles in a format, and
 * {@link org.nutgraf.exporter.Exporters} finds the exporters there are.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.exporter;

import org.jspecify.annotations.NullMarked;
