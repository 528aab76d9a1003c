package org.nutgraf.internal.event;

import java.util.List;
import java.util.Optional;
import org.nutgraf.model.EventType;

/**
 * One sense of a trigger word.
 *
 * @param conditions what the complement must have, all of them
 * @param type what kind of event it is
 * @param cameo its CAMEO code
 * @param reciprocal whether several agents do it to each other: {@code Iran and Iraq met}
 * @param operator whether an infinitive behind it says what is agreed, refused or demanded
 * @param inverse whether the subject is the patient: {@code received aid from Iran}
 * @param agentOf whether the of-phrase of the noun is its agent: {@code the visit of the king}
 */
record Frame(
    List<Condition> conditions,
    EventType type,
    Optional<String> cameo,
    boolean reciprocal,
    boolean operator,
    boolean inverse,
    boolean agentOf) {

  /** The general happening, of which nothing more is known. */
  static final Frame OTHER =
      new Frame(List.of(), EventType.OTHER, Optional.empty(), false, false, false, false);

  /** What somebody says that another must do, whatever it is. */
  static final Frame DEMAND =
      new Frame(List.of(), EventType.REQUEST, Optional.of("100"), false, false, false, false);

  Frame {
    conditions = List.copyOf(conditions);
  }
}
