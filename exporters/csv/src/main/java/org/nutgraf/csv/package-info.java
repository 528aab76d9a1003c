/**
 * Articles as tables: {@link org.nutgraf.csv.CsvExporter}.
 *
 * @since 0.1
 */
@NullMarked
package org.nutgraf.csv;

import org.jspecify.annotations.NullMarked;
