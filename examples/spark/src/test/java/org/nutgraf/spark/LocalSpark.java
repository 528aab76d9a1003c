package org.nutgraf.spark;

import org.apache.spark.sql.SparkSession;

/** One session on two cores for all tests of the JVM. */
final class LocalSpark {
  static final SparkSession SESSION =
      SparkSession.builder()
          .appName("tests")
          .master("local[2]")
          .config("spark.ui.enabled", false)
          .config("spark.driver.host", "127.0.0.1")
          .config("spark.driver.bindAddress", "127.0.0.1")
          .config("spark.sql.shuffle.partitions", 4)
          .config("spark.sql.session.timeZone", "UTC")
          // Without it Spark needs java.base opened, which spark-submit does.
          .config("spark.sql.datetime.java8API.enabled", true)
          .getOrCreate();

  private LocalSpark() {}
}
