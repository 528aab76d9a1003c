package org.nutgraf.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody or something that the article names, under all the names it uses.
 *
 * <pre>{@code
 * Actor iran = Actor.builder()
 *     .id("a1").kind(ActorKind.COUNTRY).name("Iran").addAlias("Islamic Republic").code("IRN")
 *     .addMention(new Mention(new Span(0, 4), MentionForm.NAME))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Actor permits ImmutableActor {
  /** {@return the identifier within the article: {@code a1}, {@code a2}, … by first mention} */
  String id();

  /** {@return what this actor is} */
  ActorKind kind();

  /** {@return the fullest proper name that the text gives} */
  String name();

  /** {@return the other names that the text uses, in order of first use} */
  List<String> aliases();

  /** {@return the offices and functions that the text gives, in order of first mention} */
  List<Role> roles();

  /**
   * {@return the country that this actor is, is the capital of or belongs to, as far as its name
   * tells: an ISO 3166-1 alpha-3 code, or for international organizations one of CAMEO's: {@code
   * IGO} for one of states, {@code NGO} for one of no state, {@code IMG} for an armed group of no
   * single country; of people only well-known holders of an office have one, for the others see the
   * actor whom their {@link #roles} name}
   */
  Optional<String> code();

  /** {@return the identifier that the house's own authority file gives, see {@link KnownActor}} */
  Optional<String> authorityId();

  /** {@return all places where the text refers to this actor, in order of position} */
  List<Mention> mentions();

  /** {@return one line for people, as {@code toString} gives it: {@code person Ali Shamkhani}} */
  default String summary() {
    return kind().name().toLowerCase(Locale.ROOT) + " " + name();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled with this actor} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the parts of an {@link Actor}; id, kind and name are mandatory. */
  final class Builder extends ImmutableActor.Builder {
    Builder() {}
  }
}
