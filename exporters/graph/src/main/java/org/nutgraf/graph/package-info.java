/**
 * Articles as graphs of actors and events: {@link org.nutgraf.graph.GraphMlExporter} for programs
 * that analyse networks, {@link org.nutgraf.graph.DotExporter} for Graphviz.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.graph;

import org.jspecify.annotations.NullMarked;
