package org.nutgraf.webpages;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** A page as it was saved. */
public final class WebPage {
  private final Optional<String> address;
  private final Optional<String> charset;
  private final byte[] html;

  /**
   * Wraps the bytes of a page, which must not be changed afterwards.
   *
   * @param address its address on the web, if known; nothing is ever fetched from it
   * @param charset the encoding that the server named, if any; else the page's own word counts
   * @param html its bytes
   */
  public WebPage(Optional<String> address, Optional<String> charset, byte[] html) {
    this.address = address;
    this.charset = charset;
    this.html = html;
  }

  Optional<String> address() {
    return address;
  }

  Optional<String> charset() {
    return charset;
  }

  InputStream html() {
    return new ByteArrayInputStream(html);
  }
}
