/**
 * Articles in bulk on Apache Spark.
 *
 * <p>{@link org.nutgraf.spark.Main} is the job for {@code spark-submit}; {@link
 * org.nutgraf.spark.SqlFunctions} registers {@code parse_article} for SQL; {@link
 * org.nutgraf.spark.Views} turns articles into tables of quotes, actors and events.
 *
 * <p>All spans in the tables are {@code start}, {@code end} in UTF-16 code units, the end
 * exclusive, as Java counts them. Spark's own {@code substring} counts code points from 1; {@code
 * utf16_substring} counts as the tables do.
 */
@NullMarked
package org.nutgraf.spark;

import org.jspecify.annotations.NullMarked;
