package org.nutgraf.internal.syntax;

import java.util.EnumSet;
import java.util.Set;

/**
 * A verb with its auxiliaries: {@code has not been signed}.
 *
 * @param lemma base form of the full verb; of the last auxiliary where there is none
 * @param features how the group is formed
 * @param modal the modal verb, empty where there is none
 */
public record VerbGroup(String lemma, Set<Feature> features, String modal) {
  /** How a verb group is formed. */
  public enum Feature {
    /** It can stand alone in a clause; a lone past tense may turn out to be a participle. */
    FINITE,
    /** Opened by {@code to}. */
    INFINITIVE,
    /** A lone {@code -ing} form. */
    GERUND,
    /** A lone participle of the past. */
    PARTICIPLE,
    /** A form of be and a participle, or a lone participle. */
    PASSIVE,
    /** A form of have and a participle. */
    PERFECT,
    /** A form of be and an {@code -ing} form. */
    PROGRESSIVE,
    /** Simple past or a past auxiliary. */
    PAST,
    /** Contains a negation. */
    NEGATED
  }

  /** Copies the features. */
  public VerbGroup {
    EnumSet<Feature> copy = EnumSet.noneOf(Feature.class);
    copy.addAll(features);
    features = copy;
  }

  /**
   * {@return whether the group has a feature}
   *
   * @param feature which
   */
  public boolean is(Feature feature) {
    return features.contains(feature);
  }

  VerbGroup asParticiple() {
    EnumSet<Feature> changed = EnumSet.copyOf(features);
    changed.remove(Feature.FINITE);
    changed.remove(Feature.PAST);
    changed.add(Feature.PARTICIPLE);
    changed.add(Feature.PASSIVE);
    return new VerbGroup(lemma, changed, modal);
  }
}
