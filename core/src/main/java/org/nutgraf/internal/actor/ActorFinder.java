package org.nutgraf.internal.actor;

import java.util.List;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.model.KnownActor;

/**
 * Finds who is in the story: a tagger finds names and their kinds, a vote makes the kinds agree, a
 * merger puts the names of one actor together; then offices are read off around the names, and
 * descriptions and pronouns are resolved.
 */
public final class ActorFinder {
  private final Authority authority;
  private final Tagger tagger;

  /**
   * Prepares to find actors.
   *
   * @param knownActors a house's own actors, whose names take part
   * @param model whether the learned model finds names, or rules and lists alone
   */
  public ActorFinder(List<KnownActor> knownActors, boolean model) {
    this(new Authority(knownActors), model ? new ModelTagger(NameModel.get()) : new RuleTagger());
  }

  ActorFinder(Authority authority, Tagger tagger) {
    this.authority = authority;
    this.tagger = tagger;
  }

  /** Reads the word lists of all finders of actors now. */
  public static void preload() {
    NameLexicon.get();
  }

  /**
   * {@return the actors of an article, and where they are mentioned}
   *
   * @param prose the article's tokens and sentences
   */
  public Cast find(Prose prose) {
    Words words = new Words(prose);
    List<KnownName> known = authority.find(words);
    NameRules rules = new NameRules(words, prose.language());
    List<Name> tagged = new Repeats(words).add(rules.apply(tagger.tag(words)));
    boolean german = prose.language().equals("de");
    List<Name> persons = german ? new GermanNouns(words).without(tagged) : tagged;
    List<Name> names = Authority.without(persons, known);
    List<Identity> identities = new Merger(words).merge(kinds(words, names), known);
    Places places = new Places(words.size(), identities);
    new OfficeFinder(words, places).find(identities);
    new Resolver(words, places).resolve();
    return new CastBuilder(words, identities).build();
  }

  private static List<Name> kinds(Words words, List<Name> names) {
    return new Clubs(words, new KindVote(words).settle(names)).settle();
  }
}
