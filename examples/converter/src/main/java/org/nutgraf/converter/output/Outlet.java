package org.nutgraf.converter.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where a document goes. Closing it without {@link #finish} leaves nothing behind. */
interface Outlet extends Closeable {
  /** Takes the bytes of the document. */
  OutputStream out();

  /** Says that the document is complete. */
  void finish() throws IOException;
}
