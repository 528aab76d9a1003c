package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Mention;
import org.nutgraf.model.Role;
import org.nutgraf.text.Span;

/** Makes the final values of what was found. */
final class CastBuilder {
  private final Words words;
  private final List<Identity> identities;
  private final Affiliation affiliation;
  private final IdentityHashMap<Identity, String> ids = new IdentityHashMap<>();

  CastBuilder(Words words, List<Identity> identities) {
    this.words = words;
    this.identities = identities;
    this.affiliation = new Affiliation(words);
  }

  Cast build() {
    new StateOffices(words, identities, affiliation).assign();
    for (Identity identity : identities) {
      ids.put(identity, "a" + (ids.size() + 1));
    }
    List<Actor> actors = new ArrayList<>(identities.size());
    List<Reference> references = new ArrayList<>();
    for (Identity identity : identities) {
      identity.sightings.sort(Comparator.comparingInt(Sighting::first));
      List<Mention> mentions = new ArrayList<>(identity.sightings.size());
      NameChoice choice = new NameChoice(words, identity);
      for (Sighting sighting : identity.sightings) {
        mentions.add(new Mention(span(sighting.first(), sighting.end()), choice.form(sighting)));
      }
      Actor actor = actor(identity, choice, mentions);
      actors.add(actor);
      for (int i = 0; i < mentions.size(); i++) {
        Sighting sighting = identity.sightings.get(i);
        references.add(new Reference(mentions.get(i), actor, sighting.first(), sighting.end()));
      }
    }
    references.sort(Comparator.comparingInt(Reference::firstToken));
    return new Cast(actors, references);
  }

  private Actor actor(Identity identity, NameChoice choice, List<Mention> mentions) {
    Set<String> aliases = new LinkedHashSet<>();
    for (Sighting sighting : identity.sightings) {
      if (sighting.sort() == Sighting.Sort.NAME) {
        aliases.add(words.text(sighting.first(), sighting.end()));
      }
    }
    aliases.remove(choice.name());
    List<Role> roles = new ArrayList<>(identity.offices.size());
    identity.offices.sort(Comparator.comparingInt(Office::first));
    Set<String> titles = new LinkedHashSet<>();
    for (Office office : identity.offices) {
      String title = words.text(office.first(), office.end());
      Optional<String> of = id(office.of());
      if (titles.add(title + of)) {
        roles.add(new Role(title, of, span(office.first(), office.end())));
      }
    }
    return Actor.builder()
        .id(ids.getOrDefault(identity, ""))
        .kind(identity.kind)
        .name(choice.name())
        .aliases(aliases)
        .roles(roles)
        .code(Optional.of(affiliation.of(identity, choice.name())).filter(code -> !code.isEmpty()))
        .authorityId(Optional.of(identity.authorityId).filter(id -> !id.isEmpty()))
        .mentions(mentions)
        .build();
  }

  private Optional<String> id(@Nullable Identity identity) {
    return identity == null ? Optional.empty() : Optional.ofNullable(ids.get(identity));
  }

  private Span span(int first, int end) {
    return new Span(words.token(first).start(), words.token(end - 1).end());
  }
}
