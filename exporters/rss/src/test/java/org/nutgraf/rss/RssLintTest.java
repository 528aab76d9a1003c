package org.nutgraf.rss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lint itself finds every pitfall of the table. */
class RssLintTest {
  private static final String HEAD =
      "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
          + " xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
          + "<channel><title>T</title><link>https://example.org/</link><description/>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <guid isPermaLink='false'>1</guid><title>a &lt;b></title>         | named reference in title
          <guid isPermaLink='false'>1</guid><description>a &lt;b></description> | markup in description
          <guid isPermaLink='false'>1</guid><content:encoded/><description/> | description after content:encoded
          <title/><guid isPermaLink='false'>1</guid><author>Jane</author>   | author is no e-mail address
          <title/><guid isPermaLink='false'>1</guid><link>https://a.b/c d</link> | no address
          <title/><guid isPermaLink='false'>1</guid><link>https://a.b/é</link> | address is not ASCII
          <title/><guid>not an address</guid>                               | no address
          <title/>                                                          | item needs one guid
          <title/><guid isPermaLink='false'>1</guid><pubDate>2023-03-20</pubDate> | no RFC 822 date
          <title/><guid isPermaLink='false'>1</guid><pubDate>Sun, 20 Mar 2023 00:00:00 +0000</pubDate> | no RFC 822 date
          <title/><guid isPermaLink='false'>1</guid><dc:date>2023-03-20</dc:date> | dc:date beside pubDate
          <title/><guid isPermaLink='false'>1</guid><content:encoded>&lt;p>&lt;p>&lt;/p>&lt;/p></content:encoded> | block in p
          <title/><guid isPermaLink='false'>1</guid><content:encoded>&lt;p style="x">&lt;/p></content:encoded> | attribute not expected in HTML
          <title/><guid isPermaLink='false'>1</guid><content:encoded>&lt;script>&lt;/script></content:encoded> | element not expected in HTML
          <title/><guid isPermaLink='false'>1</guid><content:encoded>1 &lt; 2</content:encoded> | bare less-than sign in HTML
          <title/><guid isPermaLink='false'>1</guid><content:encoded><![CDATA[x]]></content:encoded> | CDATA
          <guid isPermaLink='false'>1</guid>                                | neither title nor summary
          """)
  void findsThePitfall(String item, String problem) {
    String feed = HEAD + "<item>" + item + "</item></channel></rss>";
    assertThat(RssLint.check(feed)).contains(problem);
  }

  @Test
  void findsAnIdentifierUsedTwice() {
    String item = "<item><title/><guid isPermaLink='false'>1</guid></item>";
    assertThat(RssLint.check(HEAD + item + item + "</channel></rss>"))
        .containsExactly("guid twice");
  }

  @Test
  void findsCharactersThatXmlForbids() {
    assertThatThrownBy(() -> RssLint.check(HEAD + "\u0001</channel></rss>"))
        .hasMessageContaining("not well-formed");
  }
}
