package org.nutgraf.internal.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.model.EventType;

/**
 * CAMEO codes: which type each has, and what agreeing, refusing, demanding or threatening to do
 * something is, from {@code en/event-operators.txt}.
 */
final class Cameo {
  private static final Map<String, String> OPERATORS = new HashMap<>();

  static {
    for (List<String> row : Lexicons.rows("en/event-operators")) {
      OPERATORS.put(row.get(0) + row.get(1), row.get(2));
    }
  }

  private Cameo() {}

  /**
   * {@return the code of an outer event, made precise by the inner one}
   *
   * @param outer a CAMEO code: of agreeing, refusing, demanding, threatening
   * @param inner the code of what is agreed, refused, demanded, threatened
   */
  static String combine(String outer, String inner) {
    return OPERATORS.getOrDefault(root(outer) + root(inner), outer);
  }

  /**
   * {@return the two digits that tell the kind of event}
   *
   * @param code a CAMEO code
   */
  static String root(String code) {
    return code.substring(0, 2);
  }

  /**
   * {@return whether a code is of cooperation, in words or deeds, beyond mere intent}
   *
   * @param code a CAMEO code
   */
  static boolean isCooperation(String code) {
    String root = root(code);
    return root.compareTo("04") >= 0 && root.compareTo("08") <= 0;
  }

  /**
   * {@return whether a code is of conflict in deeds}
   *
   * @param code a CAMEO code
   */
  static boolean isConflict(String code) {
    return root(code).compareTo("14") >= 0;
  }

  /**
   * {@return the PLOVER type of a code}
   *
   * @param code a CAMEO code
   */
  static EventType type(String code) {
    return switch (root(code)) {
      case "02", "10" -> EventType.REQUEST;
      case "03" -> EventType.AGREE;
      case "04" -> EventType.CONSULT;
      case "05" -> code.startsWith("057") ? EventType.AGREE : EventType.SUPPORT;
      case "06" -> EventType.COOPERATE;
      case "07" -> EventType.AID;
      case "08" ->
          code.startsWith("084") || code.startsWith("086") || code.startsWith("087")
              ? EventType.RETREAT
              : EventType.CONCEDE;
      case "09", "11" -> EventType.ACCUSE;
      case "12" -> EventType.REJECT;
      case "13" -> EventType.THREATEN;
      case "14" -> EventType.PROTEST;
      case "15" -> EventType.MOBILIZE;
      case "16" -> EventType.SANCTION;
      case "17" -> EventType.COERCE;
      case "18", "19", "20" -> EventType.ASSAULT;
      default -> EventType.OTHER;
    };
  }
}
