package org.nutgraf.graph;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a reader of GraphML sees. */
record Graph(Map<String, Map<String, String>> nodes, List<String> edges, List<String> keys) {
  static Graph parse(String xml) {
    Document document = document(xml);
    Map<String, Map<String, String>> nodes = new LinkedHashMap<>();
    for (Element node : elements(document.getElementsByTagName("node"))) {
      Map<String, String> data = new LinkedHashMap<>();
      for (Element datum : elements(node.getElementsByTagName("data"))) {
        data.put(datum.getAttribute("key"), datum.getTextContent());
      }
      if (nodes.put(node.getAttribute("id"), data) != null) {
        throw new IllegalStateException("two nodes " + node.getAttribute("id"));
      }
    }
    List<String> edges = new ArrayList<>();
    for (Element edge : elements(document.getElementsByTagName("edge"))) {
      edges.add(
          edge.getAttribute("source")
              + " "
              + edge.getTextContent()
              + " "
              + edge.getAttribute("target"));
    }
    List<String> keys =
        elements(document.getElementsByTagName("key")).stream()
            .map(key -> key.getAttribute("id"))
            .toList();
    return new Graph(nodes, edges, keys);
  }

  private static Document document(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("not well-formed: " + xml, e);
    }
  }

  private static List<Element> elements(NodeList list) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < list.getLength(); i++) {
      elements.add((Element) list.item(i));
    }
    return elements;
  }
}
