package org.nutgraf.converter;

import java.io.Closeable;
import java.util.function.LongConsumer;

/** Tells a person who waits how far the work is. */
interface Progress extends LongConsumer, Closeable {
  /** Takes notice of bytes that were read. */
  @Override
  void accept(long bytes);

  /** Takes notice of an article that was written. */
  void article();

  @Override
  void close();

  /** Says nothing. */
  Progress NONE =
      new Progress() {
        @Override
        public void accept(long bytes) {}

        @Override
        public void article() {}

        @Override
        public void close() {}
      };
}
