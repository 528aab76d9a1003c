package org.nutgraf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.html.HtmlExporter;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Opens pages as a reader does. Whatever a test does, nothing is logged and nothing fetched. */
@TestInstance(Lifecycle.PER_CLASS)
class PageInBrowserTest {
  private static final String TIP = "getComputedStyle(arguments[0], '::after')";

  /** What an article of many unfolds by. */
  private static final String FOLD = "main > details > summary";

  private static final Path SEED = Path.of("../../seeds/000_91bfc260008a31a4.txt");

  private final Path page;
  private final Browser browser;

  PageInBrowserTest(@TempDir Path folder) {
    this.page = folder.resolve("page.html");
    this.browser = new Browser(folder.resolve("profile"));
  }

  @AfterAll
  void stop() {
    browser.close();
  }

  @BeforeEach
  void isWideAndLight() {
    browser.width(1280);
    browser.scheme("light");
  }

  @AfterEach
  void nothingIsLoggedAndNothingFetched() {
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests(page)).isEmpty();
  }

  @Test
  void pageShowsTheArticle() {
    open(SampleArticles.complete());
    assertThat(browser.title()).isEqualTo("Varn and dockers sign harbour deal");
    assertThat(browser.element("h1").isDisplayed()).isTrue();
    assertThat(browser.element(".story").getText()).contains("signed a deal on Sunday");
    assertThat(browser.element("svg").getSize().getHeight()).isGreaterThan(100);
    assertThat(browser.value("getComputedStyle(document.querySelector('h1')).fontWeight"))
        .as("the style is applied")
        .isEqualTo("700");
    int right = browser.element(".voices").getLocation().getX();
    assertThat(right).as("voices stand beside the text").isGreaterThan(500);
  }

  @Test
  void quoteReachedWithTheKeyboardTellsItsSpeaker() {
    open(SampleArticles.complete());
    WebElement quote = browser.element("q");
    assertThat(browser.value(TIP + ".visibility", quote)).isEqualTo("hidden");
    WebElement focused = browser.element("body");
    for (int i = 0; i < 20 && !focused.getTagName().equals("q"); i++) {
      focused.sendKeys(Keys.TAB);
      focused = browser.focused();
    }
    assertThat(focused).isEqualTo(quote);
    assertThat(browser.value(TIP + ".visibility", quote)).isEqualTo("visible");
    assertThat(browser.value(TIP + ".content", quote)).isEqualTo("\"Ada Quill\"");
  }

  @Test
  void actorChosenInTheListLightsUpInTheText() {
    open(SampleArticles.complete());
    String background = "getComputedStyle(document.querySelector('.m4')).backgroundColor";
    Object before = browser.value(background);
    browser.element(".k4 > a").click();
    assertThat(browser.value(background)).isNotEqualTo(before);
  }

  @Test
  void eventLeadsToItsWords() {
    open(SampleArticles.complete());
    browser.element(".timeline a").click();
    assertThat(browser.element(":target").getText()).isEqualTo("sign");
  }

  @Test
  void headlineUnfoldsItsArticle() {
    open(SampleArticles.complete(), SampleArticles.minimal());
    assertThat(browser.element("#n2").isDisplayed()).isFalse();
    browser.elements(FOLD).get(1).click();
    assertThat(browser.element("#n2").isDisplayed()).isTrue();
    assertThat(browser.element("#n1").isDisplayed()).isFalse();
  }

  @Test
  void hostileTextIsText() {
    open(SampleArticles.hostile().toArray(Article[]::new));
    assertThat(browser.elements("script, img, iframe, object, form")).isEmpty();
    browser.element(FOLD).click();
    assertThat(browser.element("#n1").getText()).contains("<script>alert(\"x\")</script>");
  }

  @ParameterizedTest
  @CsvSource({"320", "390", "768", "1024", "1280", "1920"})
  void nothingStandsOutOfThePage(int width) {
    browser.width(width);
    open(SampleArticles.complete());
    long page = ((Number) browser.value("document.documentElement.scrollWidth")).longValue();
    assertThat(page).isLessThanOrEqualTo(width);
  }

  @ParameterizedTest
  @CsvSource({"light,1280", "dark,1280", "light,390", "dark,390"})
  void pageIsLightOrDarkAsTheReaderHasIt(String scheme, int width) throws IOException {
    browser.width(width);
    browser.scheme(scheme);
    open(SampleArticles.complete());
    String colour = (String) browser.value("getComputedStyle(document.body).backgroundColor");
    int red = Integer.parseInt(colour.replaceAll("\\D+(\\d+).*", "$1"));
    assertThat(red < 128).isEqualTo(scheme.equals("dark"));
    browser.screenshot("page-" + scheme + "-" + width);
  }

  @Test
  void newsOnPaperTellsTheSpeakersToo() throws IOException {
    browser.width(800);
    open(news());
    browser.print();
    assertThat(browser.value(TIP + ".visibility", browser.element("q"))).isEqualTo("visible");
    browser.screenshot("news-print");
  }

  @ParameterizedTest
  @CsvSource({"light", "dark"})
  void newsIsReadable(String scheme) throws IOException {
    browser.scheme(scheme);
    open(news());
    assertThat(browser.element(".timeline time").getText()).isEqualTo("September 2022");
    assertThat(browser.element(".timeline details li").isDisplayed()).as("undated").isFalse();
    browser.element(".timeline summary").click();
    assertThat(browser.element(".timeline details li").isDisplayed()).isTrue();
    browser.screenshot("news-" + scheme + "-1280");
  }

  @Test
  void pageOfManyIsItsOwnIndex() throws IOException {
    open(SampleArticles.complete(), SampleArticles.minimal(), SampleArticles.empty());
    assertThat(browser.elements(FOLD + " > h2")).hasSize(3);
    browser.screenshot("many-light-1280");
  }

  private static Article news() throws IOException {
    return ArticleParser.builder().published(LocalDate.of(2023, 3, 20)).build().parse(SEED);
  }

  private void open(Article... articles) {
    try (OutputStream out = Files.newOutputStream(page);
        ArticleWriter writer = new HtmlExporter().open(out, ExportOptions.none())) {
      for (Article article : articles) {
        writer.write(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    browser.open(page);
  }
}
