package org.nutgraf.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.SentenceSplitter;
import org.nutgraf.internal.structure.Structure;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Section;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

class SyntaxTest {
  private static final Cast NOBODY = new Cast(List.of(), List.of());

  private static Syntax read(String sentence) {
    FoldedText text = FoldedText.of(Source.of(sentence));
    Paragraph paragraph = new Paragraph(new Span(0, sentence.length()), sentence, List.of());
    Structure structure =
        new Structure(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new Section(Optional.empty(), List.of(paragraph))),
            List.of(),
            List.of(),
            List.of());
    Prose prose = new SentenceSplitter().split(text, structure, "en", sentence.length());
    return Syntax.read(prose, prose.sentences().get(0), NOBODY);
  }

  private static List<String> clauses(String sentence) {
    Syntax syntax = read(sentence);
    return syntax.clauses().stream().map(clause -> show(syntax, clause)).toList();
  }

  private static String show(Syntax syntax, Clause clause) {
    return words(syntax, clause.subjects())
        + " | "
        + words(syntax, List.of(clause.verb()))
        + " | "
        + words(syntax, clause.objects());
  }

  private static String words(Syntax syntax, List<Integer> chunks) {
    return chunks.stream()
        .map(syntax.chunks()::get)
        .map(
            chunk ->
                syntax.tokens().subList(chunk.first(), chunk.end()).stream()
                    .map(Token::form)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" + "));
  }

  @Test
  void aNounThatMayBeAVerbIsToldByItsContext() {
    assertThat(clauses("The strikes hit the factory."))
        .containsExactly("The strikes | hit | the factory");
    assertThat(clauses("The union strikes a deal."))
        .containsExactly("The union | strikes | a deal");
    assertThat(clauses("They visit the mayor to plan a visit."))
        .containsExactly("They | visit | the mayor", "They | to plan | a visit");
  }

  @Test
  void theSubjectStandsBeforePhrasesAndAppositions() {
    assertThat(clauses("The head of the bank, a former clerk, thanked the staff."))
        .containsExactly("The head | thanked | the staff");
  }

  @Test
  void aRelativeClauseHasItsOwnSubject() {
    assertThat(clauses("The driver who left the scene called the police."))
        .containsExactly("The driver | left | the scene", "The driver | called | the police");
  }

  @Test
  void aLonePastTenseBehindANounMayBeAParticiple() {
    Syntax syntax = read("The letter sent by the mayor reached the council.");
    assertThat(show(syntax, syntax.clauses().get(1)))
        .isEqualTo("The letter | reached | the council");
    assertThat(syntax.chunks().get(syntax.clauses().get(0).verb()).verb())
        .matches(verb -> verb != null && verb.is(VerbGroup.Feature.PASSIVE));
  }

  @Test
  void coordinatedVerbsShareTheirSubject() {
    assertThat(clauses("The mayor met the nurses and praised the doctors."))
        .containsExactly("The mayor | met | the nurses", "The mayor | praised | the doctors");
  }

  @Test
  void theObjectOfUrgingIsTheSubjectOfTheInfinitive() {
    assertThat(clauses("The mayor urged the nurses to end the strike."))
        .containsExactly("The mayor | urged | the nurses", "the nurses | to end | the strike");
  }

  @Test
  void aContentClauseKeepsItsSubject() {
    assertThat(clauses("The mayor said the nurses ended the strike."))
        .containsExactly("The mayor | said | ", "the nurses | ended | the strike");
  }

  @Test
  void aNumberMayBelongToTheNameBeforeIt() {
    assertThat(clauses("The broad Nordica 500 gained eight points."))
        .containsExactly("The broad Nordica 500 | gained | eight points");
  }

  @Test
  void doubledConsonantsAreForms() {
    assertThat(clauses("The firm has submitted a plan."))
        .containsExactly("The firm | has submitted | a plan");
  }
}
