package org.nutgraf.spark;

import java.io.Serializable;

/**
 * One record of the input as it stands there, not yet decoded.
 *
 * @param file the URI of its file
 * @param position where it starts, in bytes of the uncompressed file; with the file it orders the
 *     records
 * @param bytes a line, or a whole file
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares records, and a copy would cost.
record RawRecord(String file, long position, byte[] bytes) implements Serializable {}
