package org.nutgraf.internal.structure;

import org.nutgraf.model.BoilerplateKind;

/** Names the kind of a block of furniture by the phrases in it. */
final class FurnitureKinds {
  private FurnitureKinds() {}

  static BoilerplateKind of(PageBlock block) {
    FurniturePhrases.Found found = block.found();
    return java.util.stream.Stream.of(found.whole(), found.start(), found.any())
        .flatMap(java.util.Set::stream)
        .findFirst()
        .map(FurnitureKinds::of)
        .orElse(BoilerplateKind.OTHER);
  }

  private static BoilerplateKind of(Furniture family) {
    return switch (family) {
      case SHARE, EMBED -> BoilerplateKind.SHARE;
      case NEWSLETTER, APP, PAYWALL -> BoilerplateKind.PROMO;
      case NAVIGATION, PAGER, COOKIE, RELATED, LINK -> BoilerplateKind.NAVIGATION;
      case COPYRIGHT -> BoilerplateKind.COPYRIGHT;
      case COMMENTS -> BoilerplateKind.COMMENTS;
      case ADVERT -> BoilerplateKind.ADVERT;
      case TAGS -> BoilerplateKind.TAGS;
      case CREDIT -> BoilerplateKind.CREDIT;
      case TIMESTAMP, READTIME -> BoilerplateKind.TIMESTAMP;
      case AUTHOR, VIDEO, GALLERY, NOTE, CONTRIBUTION, BYLINE, END -> BoilerplateKind.OTHER;
    };
  }
}
