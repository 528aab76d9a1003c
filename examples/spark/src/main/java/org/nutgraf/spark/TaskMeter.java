package org.nutgraf.spark;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Adds up what Spark measures of each task. */
final class TaskMeter extends SparkListener {
  private final AtomicLong cpuNanos = new AtomicLong();
  private final AtomicLong runMillis = new AtomicLong();

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    TaskMetrics metrics = end.taskMetrics();
    if (metrics != null) {
      cpuNanos.addAndGet(metrics.executorCpuTime());
      runMillis.addAndGet(metrics.executorRunTime());
    }
  }

  /** Processor time of the tasks, reading and writing included, compiler and collector not. */
  Duration cpu() {
    return Duration.ofNanos(cpuNanos.get());
  }

  /** What a clock on the wall showed, summed over tasks. */
  Duration running() {
    return Duration.ofMillis(runMillis.get());
  }
}
