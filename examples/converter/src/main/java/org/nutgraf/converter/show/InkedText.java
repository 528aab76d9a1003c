package org.nutgraf.converter.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.text.Span;

/** Text whose characters have inks. */
final class InkedText {
  static final InkedText EMPTY = new InkedText("", new byte[0]);

  private final String text;
  private final byte[] inks;

  private InkedText(String text, byte[] inks) {
    this.text = text;
    this.inks = inks;
  }

  static InkedText of(String text, Ink... inks) {
    byte[] all = new byte[text.length()];
    for (Ink ink : inks) {
      mark(all, new Span(0, all.length), ink);
    }
    return new InkedText(text, all);
  }

  static InkedText join(String separator, List<InkedText> parts) {
    String text = parts.stream().map(part -> part.text).collect(Collectors.joining(separator));
    byte[] inks = new byte[text.length()];
    int start = 0;
    for (InkedText part : parts) {
      System.arraycopy(part.inks, 0, inks, start, part.inks.length);
      start += part.inks.length + separator.length();
    }
    return new InkedText(text, inks);
  }

  static InkedText concat(InkedText... parts) {
    return join("", List.of(parts));
  }

  /** The same text with an ink on some stretches more. */
  InkedText with(Ink ink, Stream<Span> spans) {
    byte[] more = inks.clone();
    spans.forEach(span -> mark(more, span, ink));
    return new InkedText(text, more);
  }

  private static void mark(byte[] inks, Span span, Ink ink) {
    for (int i = span.start(); i < span.end(); i++) {
      inks[i] |= (byte) ink.bit();
    }
  }

  InkedText at(Span span) {
    return new InkedText(
        text.substring(span.start(), span.end()),
        Arrays.copyOfRange(inks, span.start(), span.end()));
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  int columns() {
    return text.codePoints().map(Printable::columns).sum();
  }

  /** Lines of a width, broken at white space, and inside words that are wider. */
  List<InkedText> wrap(int width) {
    return new LineBreaker(text, width).lines().stream().map(this::at).toList();
  }

  /** What a terminal gets; inks only where it has colours. */
  String render(boolean colours) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    byte current = 0;
    for (int i = 0; i < text.length(); i++) {
      if (colours && inks[i] != current) {
        current = inks[i];
        out.append(codes(current));
      }
      out.append(Printable.of(text.charAt(i)));
    }
    return current == 0 ? out.toString() : out.append(codes((byte) 0)).toString();
  }

  private static String codes(byte bits) {
    List<String> codes = new ArrayList<>(List.of("0"));
    for (Ink ink : Ink.values()) {
      if ((bits & ink.bit()) != 0) {
        codes.add(ink.code());
      }
    }
    return "\u001B[" + String.join(";", codes) + "m";
  }

  @Override
  public String toString() {
    return text;
  }
}
