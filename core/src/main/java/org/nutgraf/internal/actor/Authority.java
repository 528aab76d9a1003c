package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.sentence.Sentence;
import org.nutgraf.model.KnownActor;

/** A house's own actors, by all their names. */
final class Authority {
  private final PhraseTable<KnownActor> names;
  private final boolean empty;

  Authority(List<KnownActor> actors) {
    PhraseTable.Builder<KnownActor> table = PhraseTable.builder();
    for (KnownActor actor : actors) {
      actor.aliases().forEach(alias -> table.add(alias, actor));
    }
    actors.forEach(actor -> table.add(actor.name(), actor));
    this.names = table.build();
    this.empty = actors.isEmpty();
  }

  List<KnownName> find(Words words) {
    List<KnownName> found = new ArrayList<>();
    if (empty) {
      return found;
    }
    for (Sentence sentence : words.prose().sentences()) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        PhraseTable.Match<KnownActor> match = names.longest(words.tokens(), i, sentence.endToken());
        if (match == null || (match.end() == i + 1 && words.info(i).isLower())) {
          i++;
        } else {
          found.add(new KnownName(i, match.end(), match.value()));
          i = match.end();
        }
      }
    }
    return found;
  }

  /** The names that no name of the house's own touches. */
  static List<Name> without(List<Name> names, List<KnownName> known) {
    if (known.isEmpty()) {
      return names;
    }
    List<Name> free = new ArrayList<>(names.size());
    int k = 0;
    for (Name name : names) {
      while (k < known.size() && known.get(k).end() <= name.first()) {
        k++;
      }
      if (k == known.size() || known.get(k).first() >= name.end()) {
        free.add(name);
      }
    }
    return free;
  }
}
