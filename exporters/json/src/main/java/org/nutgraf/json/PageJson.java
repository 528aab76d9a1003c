package org.nutgraf.json;

import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.Related;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;

/** What stands on the page below the head. */
record PageJson(Fields fields) {
  void write(Section section) {
    fields.excerpt("label", section.label());
    BlockJson blocks = new BlockJson(fields);
    fields.objects("blocks", section.blocks(), block -> block.accept(blocks));
  }

  static Section readSection(JsonObject section) {
    return new Section(section.excerpt("label"), section.objects("blocks", BlockJson::read));
  }

  void write(Related related) {
    fields.excerpt("label", related.label());
    fields.excerpt("headline", related.headline());
    fields.excerpt("text", related.text());
    fields.text("language", related.language());
    fields.flag("truncated", related.truncated());
  }

  static Related readRelated(JsonObject related) {
    return new Related(
        related.excerpt("label"),
        related.excerpt("headline"),
        related.excerpt("text"),
        related.optionalText("language"),
        related.flag("truncated"));
  }

  void write(Boilerplate boilerplate) {
    fields.word("kind", Vocabularies.BOILERPLATE_KINDS, boilerplate.kind());
    fields.text("text", boilerplate.text());
    fields.span(boilerplate.span());
  }

  static Boilerplate readBoilerplate(JsonObject boilerplate) {
    Excerpt words = boilerplate.excerpt();
    return new Boilerplate(
        boilerplate.word("kind", Vocabularies.BOILERPLATE_KINDS), words.span(), words.text());
  }
}
