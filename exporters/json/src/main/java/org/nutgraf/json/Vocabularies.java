package org.nutgraf.json;

import org.nutgraf.json.stream.Vocabulary;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.EventType;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Modality;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.TimeType;
import org.nutgraf.model.WarningKind;

/** The vocabularies of the format. */
final class Vocabularies {
  static final Vocabulary<ActorKind> ACTOR_KINDS = new Vocabulary<>(ActorKind.class);
  static final Vocabulary<BoilerplateKind> BOILERPLATE_KINDS =
      new Vocabulary<>(BoilerplateKind.class);
  static final Vocabulary<EventType> EVENT_TYPES = new Vocabulary<>(EventType.class);
  static final Vocabulary<MentionForm> MENTION_FORMS = new Vocabulary<>(MentionForm.class);
  static final Vocabulary<Modality> MODALITIES = new Vocabulary<>(Modality.class);
  static final Vocabulary<ParagraphRole> PARAGRAPH_ROLES = new Vocabulary<>(ParagraphRole.class);
  static final Vocabulary<ParticipantRole> PARTICIPANT_ROLES =
      new Vocabulary<>(ParticipantRole.class);
  static final Vocabulary<ArticlePart> PARTS = new Vocabulary<>(ArticlePart.class);
  static final Vocabulary<Polarity> POLARITIES = new Vocabulary<>(Polarity.class);
  static final Vocabulary<QuoteKind> QUOTE_KINDS = new Vocabulary<>(QuoteKind.class);
  static final Vocabulary<TimeType> TIME_TYPES = new Vocabulary<>(TimeType.class);
  static final Vocabulary<WarningKind> WARNING_KINDS = new Vocabulary<>(WarningKind.class);

  private Vocabularies() {}
}
