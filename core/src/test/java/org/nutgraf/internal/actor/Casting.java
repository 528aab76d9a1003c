package org.nutgraf.internal.actor;

import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.SentenceSplitter;
import org.nutgraf.internal.structure.StructureParser;
import org.nutgraf.model.Actor;
import org.nutgraf.model.KnownActor;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.text.Source;

/** The actors of a text, and what a test asks of them. */
record Casting(String text, List<Actor> actors) {
  /** Read with the model that ships. */
  static Casting of(String text, KnownActor... known) {
    return of(text, new ActorFinder(List.of(known), true));
  }

  /** Read with the model, in another language than English. */
  static Casting in(String language, String text) {
    return of(text, language, new ActorFinder(List.of(), true));
  }

  /** Read by rules and word lists alone. */
  static Casting byRules(String text) {
    return of(text, new ActorFinder(List.of(), false));
  }

  static Casting of(String text, Tagger tagger) {
    return of(text, new ActorFinder(new Authority(List.of()), tagger));
  }

  private static Casting of(String text, ActorFinder finder) {
    return of(text, "en", finder);
  }

  private static Casting of(String text, String language, ActorFinder finder) {
    FoldedText folded = FoldedText.of(Source.of(text));
    Prose prose =
        new SentenceSplitter()
            .split(folded, new StructureParser().parse(folded), language, Integer.MAX_VALUE);
    return new Casting(text, finder.find(prose).actors());
  }

  /** The actor with a name; a test that asks for one that is not there fails. */
  Actor actor(String name) {
    return actors.stream()
        .filter(actor -> actor.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + names()));
  }

  List<String> names() {
    return actors.stream().map(Actor::name).toList();
  }

  /** Where an actor is mentioned in a form, as text. */
  List<String> mentions(String name, MentionForm form) {
    return actor(name).mentions().stream()
        .filter(mention -> mention.form() == form)
        .map(this::words)
        .toList();
  }

  private String words(Mention mention) {
    return text.substring(mention.span().start(), mention.span().end());
  }
}
