package org.nutgraf.internal.structure;

import org.nutgraf.model.BoilerplateKind;

/** Names the kind of a block of furniture by the phrases in it. */
final class FurnitureKinds {
  private FurnitureKinds() {}

  static BoilerplateKind of(PageBlock block) {
    Families found = block.found();
    if (block.startsWith(Furniture.CREDIT) && found.has(Furniture.COPYRIGHT)) {
      return BoilerplateKind.COPYRIGHT;
    }
    Furniture family = found.isOpened() ? found.opening() : found.inside();
    return family == null ? BoilerplateKind.OTHER : of(family);
  }

  private static BoilerplateKind of(Furniture family) {
    return switch (family) {
      case RELATED, NAVIGATION, PAGER -> BoilerplateKind.NAVIGATION;
      case LINK -> BoilerplateKind.RELATED_LINK;
      case SHARE -> BoilerplateKind.SHARE;
      case NEWSLETTER -> BoilerplateKind.NEWSLETTER;
      case COPYRIGHT -> BoilerplateKind.COPYRIGHT;
      case COMMENTS -> BoilerplateKind.COMMENTS;
      case ADVERT -> BoilerplateKind.ADVERT;
      case TAGS -> BoilerplateKind.TAGS;
      case AUTHOR -> BoilerplateKind.AUTHOR_BIO;
      case VIDEO -> BoilerplateKind.PLAYER;
      case READTIME -> BoilerplateKind.READ_TIME;
      case APP -> BoilerplateKind.APP;
      case PAYWALL -> BoilerplateKind.PAYWALL;
      case COOKIE -> BoilerplateKind.COOKIE;
      case GALLERY -> BoilerplateKind.GALLERY;
      case CREDIT -> BoilerplateKind.CREDIT;
      case NOTE -> BoilerplateKind.NOTE;
      case CONTRIBUTION -> BoilerplateKind.CONTRIBUTION;
      case BYLINE -> BoilerplateKind.BYLINE;
      case TIMESTAMP -> BoilerplateKind.TIMESTAMP;
      case END -> BoilerplateKind.END_MARK;
      case EMBED -> BoilerplateKind.EMBED;
    };
  }
}
