package org.nutgraf.internal.quote;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.nutgraf.internal.lexicon.Inflection;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.scan.PhraseTable;

/** The words of a language that report speech; empty where the language has no lists. */
final class ReportingLexicon {
  private static final ConcurrentHashMap<String, ReportingLexicon> LANGUAGES =
      new ConcurrentHashMap<>();

  private final PhraseTable<ReportingVerb> verbs;
  private final PhraseTable<Position> phrases;
  private final PhraseTable<Boolean> media;
  private final PhraseTable<Boolean> reports;
  private final PhraseTable<Boolean> persons;

  private ReportingLexicon(String language) {
    Map<String, ReportingVerb> forms = new TreeMap<>();
    for (List<String> row : Lexicons.rowsOf(language, "reporting-verbs")) {
      if (row.size() == 2) {
        inflect(row, forms);
      } else {
        list(row, forms);
      }
    }
    PhraseTable.Builder<ReportingVerb> table = PhraseTable.builder();
    forms.forEach(table::add);
    verbs = table.build();
    phrases = phrases(language);
    media = table(language, "media");
    reports = table(language, "reporting-nouns");
    persons = table(language, "people-nouns");
  }

  /** Where a phrase stands to the source that it names. */
  enum Position {
    /** {@code according to Smith}. */
    BEFORE,
    /** {@code Smith zufolge}. */
    AFTER,
    /** Before the source, and only after what was said: {@code …, so Smith}. */
    INSERTED
  }

  static ReportingLexicon of(String language) {
    return LANGUAGES.computeIfAbsent(
        Locale.forLanguageTag(language).getLanguage(), ReportingLexicon::new);
  }

  PhraseTable<ReportingVerb> verbs() {
    return verbs;
  }

  /** What names a source without a verb: {@code according to}. */
  PhraseTable<Position> phrases() {
    return phrases;
  }

  /** What carries words: {@code statement}. */
  PhraseTable<Boolean> media() {
    return media;
  }

  /** What is itself a source: {@code poll}. */
  PhraseTable<Boolean> reports() {
    return reports;
  }

  /** Who can be described: {@code professor}. */
  PhraseTable<Boolean> persons() {
    return persons;
  }

  private static PhraseTable<Position> phrases(String language) {
    PhraseTable.Builder<Position> table = PhraseTable.builder();
    for (List<String> row : Lexicons.rowsOf(language, "attribution-phrases")) {
      boolean plain = row.size() == 1;
      table.add(
          row.get(0),
          plain ? Position.BEFORE : Position.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return table.build();
  }

  private static PhraseTable<Boolean> table(String language, String name) {
    PhraseTable.Builder<Boolean> table = PhraseTable.builder();
    Lexicons.rowsOf(language, name).forEach(row -> table.add(row.get(0), true));
    return table.build();
  }

  /** English: the first word of the entry takes all forms. */
  private static void inflect(List<String> row, Map<String, ReportingVerb> forms) {
    String entry = row.get(0);
    int blank = entry.indexOf(' ');
    String lemma = blank < 0 ? entry : entry.substring(0, blank);
    String rest = blank < 0 ? "" : entry.substring(blank);
    EnumSet<Frame> frames = frames(row.get(1));
    Inflection.verb(lemma)
        .forEach(
            (form, spellings) ->
                spellings.forEach(
                    spelling -> put(spelling + rest, entry, frames, form, "", forms)));
  }

  /** Others: the finite forms and the participle are listed. */
  private static void list(List<String> row, Map<String, ReportingVerb> forms) {
    EnumSet<Frame> frames = frames(row.get(1));
    for (String finite : row.get(2).split(" ", -1)) {
      put(finite, row.get(0), frames, VerbForm.PAST, row.get(4), forms);
    }
    put(row.get(3), row.get(0), frames, VerbForm.PARTICIPLE, "", forms);
  }

  private static void put(
      String spelling,
      String lemma,
      EnumSet<Frame> frames,
      VerbForm form,
      String particle,
      Map<String, ReportingVerb> forms) {
    ReportingVerb known = forms.get(spelling);
    EnumSet<VerbForm> all = EnumSet.of(form);
    EnumSet<Frame> union = EnumSet.copyOf(frames);
    String split = particle;
    if (known != null) {
      all.addAll(known.forms());
      union.addAll(known.frames());
      split = known.particle().isEmpty() || particle.isEmpty() ? "" : known.particle();
    }
    forms.put(spelling, new ReportingVerb(lemma, union, all, split));
  }

  private static EnumSet<Frame> frames(String letters) {
    EnumSet<Frame> frames = EnumSet.noneOf(Frame.class);
    for (Frame frame : Frame.values()) {
      if (letters.indexOf(frame.letter()) >= 0) {
        frames.add(frame);
      }
    }
    return frames;
  }
}
