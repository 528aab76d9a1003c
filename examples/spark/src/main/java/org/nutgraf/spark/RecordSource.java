package org.nutgraf.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.io.compress.CompressionCodec;
import org.apache.hadoop.io.compress.CompressionCodecFactory;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/**
 * Reads the records of files so that their order is that of the files and of the records in them,
 * whatever the number of partitions: nothing needs sorting to be reproducible.
 *
 * @param context where the reading runs
 * @param splitBytes how much of the files goes into a partition, at most; compressed files are not
 *     divided
 */
record RecordSource(JavaSparkContext context, long splitBytes) {
  /** Characters that Hadoop reads as a pattern. */
  private static final String PATTERN = "([\\\\{}\\[\\]*?])";

  /** The lines that are not blank. */
  JavaRDD<RawRecord> lines(List<InputFile> files) throws IOException {
    Job job = Job.getInstance(context.hadoopConfiguration());
    Path[] paths = files.stream().map(file -> literally(file.path())).toArray(Path[]::new);
    FileInputFormat.setInputPaths(job, paths);
    FileInputFormat.setMaxInputSplitSize(job, splitBytes);
    // Several threads would list the files in the order in which they answer.
    Configuration configuration = job.getConfiguration();
    configuration.setInt(FileInputFormat.LIST_STATUS_NUM_THREADS, 1);
    JavaPairRDD<LongWritable, Text> lines =
        context.newAPIHadoopRDD(
            configuration, TextInputFormat.class, LongWritable.class, Text.class);
    return ((JavaNewHadoopRDD<LongWritable, Text>) lines)
        .mapPartitionsWithInputSplit(RecordSource::records, false);
  }

  /** Each file as one record. */
  JavaRDD<RawRecord> wholeFiles(List<InputFile> files) {
    Broadcast<SerializableConfiguration> configuration =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    List<String> uris = files.stream().map(InputFile::uri).toList();
    return context
        .parallelize(uris, partitions(files))
        .map(uri -> new RawRecord(uri, 0, bytes(uri, configuration.value().value())));
  }

  private int partitions(List<InputFile> files) {
    long total = files.stream().mapToLong(InputFile::length).sum();
    long wanted = Math.max(context.defaultParallelism(), total / splitBytes);
    return (int) Math.min(wanted, files.size());
  }

  private static Iterator<RawRecord> records(
      InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
    String uri = ((FileSplit) split).getPath().toUri().toASCIIString();
    Iterable<Tuple2<LongWritable, Text>> all = () -> lines;
    return StreamSupport.stream(all.spliterator(), false)
        .filter(line -> !isBlank(line._2()))
        .map(line -> new RawRecord(uri, line._1().get(), line._2().copyBytes()))
        .iterator();
  }

  private static boolean isBlank(Text line) {
    for (int i = 0; i < line.getLength(); i++) {
      if (line.getBytes()[i] > ' ' || line.getBytes()[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String uri, Configuration configuration) {
    Path path = InputFile.pathOf(uri);
    CompressionCodec codec = new CompressionCodecFactory(configuration).getCodec(path);
    try (InputStream file = path.getFileSystem(configuration).open(path);
        InputStream plain = codec == null ? file : codec.createInputStream(file)) {
      return plain.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(uri, e);
    }
  }

  private static Path literally(Path path) {
    String escaped = path.getName().replaceAll(PATTERN, "\\\\$1");
    Path folder = path.getParent();
    return folder == null ? new Path(escaped) : new Path(folder, escaped);
  }
}
