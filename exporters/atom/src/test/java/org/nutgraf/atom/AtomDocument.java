package org.nutgraf.atom;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A feed as the JDK's parser reads it. */
record AtomDocument(Element feed) {
  /** Fails with an {@link IllegalArgumentException} if the text is not well-formed. */
  static AtomDocument parse(String xml) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
      builder.setErrorHandler(new DefaultHandler());
      InputSource source = new InputSource(new StringReader(xml));
      return new AtomDocument(builder.parse(source).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not well-formed: " + e.getMessage(), e);
    }
  }

  List<Element> entries() {
    return children(feed, "entry");
  }

  List<String> ofEntries(String name) {
    return entries().stream().flatMap(entry -> texts(entry, name).stream()).toList();
  }

  static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getLocalName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }

  static List<String> texts(Element parent, String name) {
    return children(parent, name).stream().map(Element::getTextContent).toList();
  }
}
