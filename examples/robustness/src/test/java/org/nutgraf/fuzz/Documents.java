package org.nutgraf.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Trait;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Documents as readers take them: strict UTF-8, well-formed XML, JSON. */
final class Documents {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Documents() {}

  /** Fails where a document is not what its media type says. */
  static void check(ExportFormat format, byte[] document) throws IOException {
    if (format.is(Trait.BINARY)) {
      return;
    }
    text(format, document);
    if (format.mediaType().endsWith("xml")) {
      xml(format, document);
    } else if (format.mediaType().endsWith("json") && !format.name().equals("ndjson")) {
      json(format, document);
    }
  }

  private static void text(ExportFormat format, byte[] document) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
    } catch (CharacterCodingException e) {
      throw new AssertionError(format.name() + " is not UTF-8", e);
    }
  }

  private static void xml(ExportFormat format, byte[] document) throws IOException {
    try {
      SAXParserFactory factory = SAXParserFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.newSAXParser().parse(new ByteArrayInputStream(document), new DefaultHandler());
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(format.name() + " is not XML", e);
    }
  }

  private static void json(ExportFormat format, byte[] document) {
    try {
      JSON.readTree(document);
    } catch (JacksonException e) {
      throw new AssertionError(format.name() + " is not JSON", e);
    }
  }
}
