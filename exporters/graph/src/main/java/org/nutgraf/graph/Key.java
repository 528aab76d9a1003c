package org.nutgraf.graph;

/** What is told of nodes; the words are part of the format. */
enum Key {
  /** The words to show: a name, a trigger. */
  LABEL("string"),
  /** {@code actor}, {@code event} or {@code words}: a participant that is no actor. */
  TYPE("string"),
  /** The kind of an actor, the type of an event. */
  KIND("string"),
  /** The country code of an actor, the CAMEO code of an event. */
  CODE("string"),
  /** How often an actor is mentioned or an event expressed. */
  MENTIONS("int"),
  /** When the event happened. */
  TIME("string"),
  /** Whether the event took place. */
  POLARITY("string"),
  /** How the text commits itself to the event. */
  MODALITY("string"),
  /** Where it first stands in the source, in UTF-16 code units. */
  START("int"),
  /** Where that ends. */
  END("int"),
  /** The identifier of the article. */
  ARTICLE("string");

  private final String type;

  Key(String type) {
    this.type = type;
  }

  /** The type that GraphML has for its values. */
  String type() {
    return type;
  }
}
