package org.nutgraf.json.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * A generator on a stream. What the stream throws comes out as it was thrown, and a stream that
 * failed is not written again: what it holds then looks cut off, not complete.
 */
public final class JsonStream {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .rootValueSeparator((SerializableString) null)
          .build();

  private final JsonGenerator generator;
  private boolean open = true;

  private JsonStream(OutputStream out, ObjectWriteContext context) {
    this.generator = FACTORY.createGenerator(context, out);
  }

  /**
   * {@return a stream of JSON without blanks}
   *
   * @param out where the bytes go; it stays open
   */
  public static JsonStream compact(OutputStream out) {
    return new JsonStream(out, new OwnContext());
  }

  /**
   * {@return a stream of indented JSON}
   *
   * @param out where the bytes go; it stays open
   */
  public static JsonStream pretty(OutputStream out) {
    return new JsonStream(out, new PrettyContext());
  }

  /**
   * Writes a part of the document.
   *
   * @param part writes it
   * @throws IOException if the stream fails, now or before, or is closed
   */
  public void write(Consumer<JsonGenerator> part) throws IOException {
    if (!open) {
      throw new IOException("the document has ended");
    }
    try {
      part.accept(generator);
    } catch (JacksonIOException e) {
      open = false;
      throw e.getCause();
    }
  }

  /**
   * Writes the last part and flushes, unless the document has ended.
   *
   * @param lastPart writes it
   * @throws IOException if the stream fails
   */
  public void close(Consumer<JsonGenerator> lastPart) throws IOException {
    if (open) {
      write(lastPart.andThen(JsonGenerator::close));
      open = false;
    }
  }

  /** Whether a generator is of such a stream, and so writes UTF-8 without escapes of its own. */
  static boolean isOwn(JsonGenerator generator) {
    return generator.objectWriteContext() instanceof OwnContext;
  }

  /** What generators of these streams are known by. */
  private static class OwnContext extends ObjectWriteContext.Base {}

  /** Two blanks a level, spans on one line, {@code \n} on every platform. */
  private static final class PrettyContext extends OwnContext {
    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
  }
}
