package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Related;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** Puts the article together from the blocks of a page and what each of them is. */
final class Assembler {
  private static final int SHORTEST_CAPTION = 6;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final BlockClass[] classes;
  private final LanguageGuess languages;
  private final Labels labels;
  private final SectionsBuilder sections;
  private final RunIns runIns;
  private final ParagraphRoles roles;
  private final LiveBlog liveBlog;
  private final List<Related> related = new ArrayList<>();
  private final List<Boilerplate> boilerplate = new ArrayList<>();
  private final LanguageGuess.Count language;
  private final HeadReader head;
  private Optional<Excerpt> headline = Optional.empty();
  private Optional<Excerpt> standfirst = Optional.empty();
  private Optional<Dateline> dateline = Optional.empty();
  private boolean bodyBegan;

  Assembler(
      FoldedText text, List<PageBlock> blocks, BlockClass[] classes, LanguageGuess languages) {
    this.text = text;
    this.blocks = blocks;
    this.classes = classes;
    this.languages = languages;
    this.labels = new Labels(text);
    this.sections = new SectionsBuilder(text);
    this.language = languages.count();
    this.runIns = new RunIns(text, blocks, classes);
    this.roles = new ParagraphRoles(text, blocks, classes, runIns);
    this.liveBlog = new LiveBlog(blocks);
    this.head = new HeadReader(text, plainHeadline());
  }

  Structure assemble() {
    for (int i = 0; i < blocks.size(); ) {
      i = add(i);
    }
    return new Structure(
        language.language(),
        headline,
        standfirst,
        head.byline(),
        dateline,
        head.publication().published(),
        head.publication().updated(),
        sections.build(),
        related,
        boilerplate,
        Mojibake.find(text.source()).stream().toList());
  }

  private String plainHeadline() {
    int headline = List.of(classes).indexOf(BlockClass.HEADLINE);
    return headline < 0 ? "" : text.plain(span(headline).start(), span(headline).end());
  }

  private Span span(int i) {
    return blocks.get(i).span();
  }

  private int add(int i) {
    PageBlock block = blocks.get(i);
    if (classes[i] != BlockClass.FURNITURE && !language.isEnough()) {
      language.add(text, block.head());
    }
    if (classes[i] == BlockClass.FURNITURE && isCredited(block)) {
      classes[i] = BlockClass.CAPTION;
    }
    if (classes[i] != BlockClass.BODY) {
      sections.endList();
    }
    if (liveBlog.opensEntry(i) && classes[i + 1] == BlockClass.BODY) {
      sections.open(excerpt(block));
      bodyBegan = true;
      return i + 1;
    }
    switch (classes[i]) {
      case HEADLINE -> headline = Optional.of(excerpt(block));
      case STANDFIRST -> standfirst = Optional.of(excerpt(block));
      case CROSSHEAD -> addCrosshead(block);
      case CAPTION -> sections.add(new Caption(block.span(), words(block)));
      case BODY -> addBody(i);
      case FURNITURE -> {
        return addFurniture(i);
      }
    }
    return i + 1;
  }

  /** Whether a credit ends a text about a picture, rather than stands alone. */
  private static boolean isCredited(PageBlock block) {
    return block.found().has(Furniture.CREDIT)
        && !block.found().has(Furniture.COPYRIGHT)
        && !block.found().isWhole()
        && block.wordCount() >= SHORTEST_CAPTION;
  }

  private void addCrosshead(PageBlock block) {
    if (labels.isKnownAlone(block)) {
      sections.open(ownLineLabel(block));
    } else {
      sections.addCrosshead(new Crosshead(block.span(), words(block)));
    }
  }

  private Excerpt ownLineLabel(PageBlock block) {
    RunInLabel label = RunInLabel.at(text, block.span());
    if (label != null && label.content() == block.span().end()) {
      return text.source().excerpt(label.words());
    }
    return excerpt(block);
  }

  private void addBody(int i) {
    PageBlock block = blocks.get(i);
    Span span = block.span();
    int item = Bullets.contentStart(text, span.start(), span.end());
    if (item > span.start()) {
      sections.addItem(span, item);
      return;
    }
    if (labels.isKnownAlone(block)) {
      sections.open(ownLineLabel(block));
      return;
    }
    if (!bodyBegan) {
      dateline = Datelines.at(text, block);
    }
    RunInLabel label = runIns.labelOf(block);
    if (!bodyBegan && dateline.isPresent()) {
      span = text.trim(dateline.get().span().end(), span.end());
    } else if (label != null) {
      sections.open(text.source().excerpt(label.words()));
      span = new Span(label.content(), span.end());
    }
    bodyBegan = true;
    if (!span.isEmpty()) {
      sections.add(new Paragraph(span, text.source().text(span), List.of(), roles.of(i)));
    }
  }

  private int addFurniture(int i) {
    PageBlock block = blocks.get(i);
    if (block.isWhole(Furniture.RELATED)) {
      int end = addTeasers(i);
      if (end > i) {
        return end;
      }
    }
    if (labels.isKnownAlone(block) && i + 1 < classes.length && classes[i + 1] == BlockClass.BODY) {
      sections.open(ownLineLabel(block));
    } else if (bodyBegan || headline.isEmpty() || !head.takeByline(block)) {
      boolean kicker =
          i + 1 < classes.length
              && classes[i + 1] == BlockClass.HEADLINE
              && HeadReader.isKicker(block);
      BoilerplateKind kind = kicker ? BoilerplateKind.KICKER : head.kind(block, !bodyBegan);
      boilerplate.add(new Boilerplate(kind, block.span(), words(block)));
    }
    return i + 1;
  }

  /** Reads the teasers under a heading; {@return the index after them} */
  private int addTeasers(int heading) {
    Optional<Excerpt> label = Optional.of(excerpt(blocks.get(heading)));
    int i = heading + 1;
    while (isTeaser(i)) {
      PageBlock title = blocks.get(i);
      @Nullable PageBlock teaser =
          isTeaser(i + 1) && isText(blocks.get(i + 1)) ? blocks.get(i + 1) : null;
      related.add(teaser(label, title, teaser));
      label = Optional.empty();
      i += teaser == null ? 1 : 2;
    }
    return i == heading + 1 ? heading : i;
  }

  private boolean isTeaser(int i) {
    return i < blocks.size()
        && classes[i] == BlockClass.FURNITURE
        && !blocks.get(i).found().isWhole()
        && !blocks.get(i).startsWith(Furniture.TIMESTAMP);
  }

  private boolean isText(PageBlock block) {
    return block.endsSentence();
  }

  private Related teaser(Optional<Excerpt> label, PageBlock title, @Nullable PageBlock teaser) {
    LanguageGuess.Count count = languages.count();
    count.add(text, title.head());
    PageBlock last = title;
    Optional<Excerpt> words = Optional.empty();
    if (teaser != null) {
      count.add(text, teaser.head());
      last = teaser;
      words = Optional.of(excerpt(teaser));
    }
    boolean cut = Ends.isCut(text, last.span().start(), last.span().end());
    return new Related(label, Optional.of(excerpt(title)), words, count.language(), cut);
  }

  private Excerpt excerpt(PageBlock block) {
    return text.source().excerpt(block.span());
  }

  private String words(PageBlock block) {
    return text.source().text(block.span());
  }
}
