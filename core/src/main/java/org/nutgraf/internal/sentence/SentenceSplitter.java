package org.nutgraf.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.structure.Structure;
import org.nutgraf.model.Block;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.Section;

/**
 * Cuts the article's own text into tokens and sentences. Furniture and teasers of other articles
 * are left out: they say nothing of what the article says.
 */
public final class SentenceSplitter {
  /** A splitter has no state. */
  public SentenceSplitter() {}

  /**
   * {@return headline, standfirst and body of an article, cut into sentences}
   *
   * @param text the source and its folded spelling
   * @param structure the parts of the page
   * @param language the BCP 47 tag that says which words open sentences
   * @param limit parts that end after this offset keep their place but get no sentences
   */
  public Prose split(FoldedText text, Structure structure, String language, int limit) {
    PassageWriter writer = new PassageWriter(text, language, limit);
    structure.headline().ifPresent(x -> writer.whole(PassageKind.HEADLINE, x.span()));
    structure.standfirst().ifPresent(x -> writer.sentences(PassageKind.STANDFIRST, x.span()));
    structure
        .byline()
        .filter(byline -> byline.text().chars().anyMatch(Character::isDigit))
        .ifPresent(byline -> writer.whole(PassageKind.TIMESTAMP, byline.span()));
    structure.boilerplate().stream()
        .filter(part -> part.kind() == BoilerplateKind.TIMESTAMP)
        .forEach(part -> writer.whole(PassageKind.TIMESTAMP, part.span()));
    structure.dateline().ifPresent(x -> writer.whole(PassageKind.DATELINE, x.span()));
    BlockSplitter splitter = new BlockSplitter(writer);
    List<Section> sections = new ArrayList<>(structure.sections().size());
    for (Section section : structure.sections()) {
      section.label().ifPresent(label -> writer.whole(PassageKind.LABEL, label.span()));
      List<Block> blocks = section.blocks().stream().map(b -> b.accept(splitter)).toList();
      sections.add(new Section(section.label(), blocks));
    }
    return writer.prose(sections);
  }
}
