package org.nutgraf.atom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint itself finds what it is for. */
class AtomLintTest {
  private static final String HEAD =
      "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><id>urn:x-a:b</id>"
          + "<updated>2023-03-20T00:00:00Z</updated><author><name>A</name></author>";
  private static final String ENTRY =
      "<title>E</title><id>urn:x-a:c</id><updated>2023-03-20T00:00:00Z</updated>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <content/><title>second</title>                        | needs one title
          <content/><published>2023-03-20</published>            | no RFC 3339 date
          <content/><published>2023-03-20T12:00Z</published>     | no RFC 3339 date
          <content/><summary>a &lt;b>bold&lt;/b> word</summary>  | undeclared markup
          <content/><summary>a &amp;amp; b</summary>             | undeclared markup
          <content/><summary type='html'>&lt;b></summary>        | markup in plain text
          <content type='html'>a &amp; b</content>               | bare ampersand in HTML
          <content src='x'/>                                     | attribute not expected: src
          <content/><link href='https://a.b/c d'/>               | no address
          <content/><link href='/c'/>                            | relative address
          <content/><link href='https://a.b/é'/>                 | address is not ASCII
          <content/><author><name/></author>                     | author needs one name
          <content/><category term=''/>                          | category needs a term
          <content/><x xmlns='urn:x'/>                           | unknown namespace
          <content><![CDATA[x]]></content>                       | CDATA
          <summary>no text</summary>                             | neither content nor address
          """)
  void findsTheFault(String part, String problem) {
    String feed = HEAD + "<entry>" + ENTRY + part + "</entry></feed>";
    assertThat(AtomLint.check(feed)).contains(problem);
  }

  @Test
  void findsWhatTheFeedLacks() {
    assertThat(AtomLint.check("<feed xmlns='http://www.w3.org/2005/Atom'/>"))
        .contains("needs one title", "needs one id", "needs one updated", "needs one author");
  }

  @Test
  void findsAnIdentifierUsedTwice() {
    String entry = "<entry>" + ENTRY + "<content/></entry>";
    assertThat(AtomLint.check(HEAD + entry + entry + "</feed>"))
        .containsExactly("identifier of two entries");
  }

  @Test
  void findsMetadataAfterAnEntry() {
    String entry = "<entry>" + ENTRY + "<content/></entry>";
    assertThat(AtomLint.check(HEAD + entry + "<icon>https://a.b/</icon></feed>"))
        .containsExactly("metadata after an entry");
  }

  @Test
  void findsCharactersThatXmlForbids() {
    assertThatThrownBy(() -> AtomLint.check(HEAD + "\u0001</feed>"))
        .hasMessageContaining("not well-formed");
  }
}
