/** Articles as tables: {@link org.nutgraf.csv.CsvExporter}. */
@NullMarked
package org.nutgraf.csv;

import org.jspecify.annotations.NullMarked;
