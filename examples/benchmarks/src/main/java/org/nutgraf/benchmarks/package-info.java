/** Benchmarks of the parser and of every exporter. */
@NullMarked
package org.nutgraf.benchmarks;

import org.jspecify.annotations.NullMarked;
