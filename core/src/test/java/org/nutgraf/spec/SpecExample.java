package org.nutgraf.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One example of the specification: an article and the views it must give. */
record SpecExample(String rule, int line, String info, String text, Map<String, String> views) {

  /** Reads all examples of a specification; a fence opens and closes with three backticks. */
  static List<SpecExample> read(String markdown) {
    List<SpecExample> examples = new ArrayList<>();
    String rule = "";
    String info = null;
    StringBuilder body = new StringBuilder();
    int number = 0;
    for (String line : markdown.split("\n", -1)) {
      number++;
      if (info == null && line.startsWith("#")) {
        rule = line.replaceFirst("^#+ *", "");
      } else if (info == null && line.startsWith("```")) {
        info = line.substring(3).strip();
        body.setLength(0);
      } else if (info != null && line.equals("```")) {
        add(examples, new SpecExample(rule, number, info, body.toString(), new LinkedHashMap<>()));
        info = null;
      } else if (info != null) {
        body.append(body.isEmpty() ? "" : "\n").append(line);
      }
    }
    return examples;
  }

  private static void add(List<SpecExample> examples, SpecExample fence) {
    if (fence.info.equals("article") || fence.info.startsWith("article ")) {
      examples.add(fence);
    } else {
      examples.get(examples.size() - 1).views.put(fence.info, fence.text);
    }
  }

  /** The value of {@code key=value} in the fence's info string, or null. */
  String option(String key) {
    for (String word : info.split(" ")) {
      if (word.startsWith(key + "=")) {
        return word.substring(key.length() + 1);
      }
    }
    return null;
  }
}
