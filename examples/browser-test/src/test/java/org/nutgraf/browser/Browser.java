package org.nutgraf.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, which tells what a page logs and what it fetches. */
final class Browser implements AutoCloseable {
  private static final String REQUEST = "\"method\":\"Network.requestWillBeSent\"";

  private final ChromeDriver driver;

  Browser(Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(executable("browser"));
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(executable("browser.driver"))
                .usingAnyFreePort()
                .build(),
            options);
  }

  private static File executable(String property) {
    File file = new File(System.getProperty(property));
    if (!file.canExecute()) {
      throw new IllegalStateException(
          "no "
              + property
              + " at "
              + file
              + ": install Debian's chromium and chromium-driver, or say"
              + " -D"
              + property
              + "=PATH");
    }
    return file;
  }

  void open(Path page) {
    driver.get(page.toUri().toString());
  }

  void width(int pixels) {
    driver.manage().window().setSize(new Dimension(pixels, 900));
    // A window is never as narrow as a telephone; what the page is told is.
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  void scheme(String name) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", name))));
  }

  /** Shows the page as it would be on paper. */
  void print() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
  }

  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> elements(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** The value of an expression of JavaScript. */
  Object value(String expression, Object... arguments) {
    return driver.executeScript("return " + expression, arguments);
  }

  String title() {
    return driver.getTitle();
  }

  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(Object::toString)
        .toList();
  }

  /** What the page fetched since this was asked last, but for itself. */
  List<String> requests(Path page) {
    String itself = "\"url\":\"" + page.toUri();
    String ofThePage = "\"documentURL\":\"" + page.toUri();
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> entry.getMessage())
        .filter(message -> message.contains(REQUEST) && message.contains(ofThePage))
        .filter(message -> !message.contains(itself))
        .toList();
  }

  void screenshot(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of(System.getProperty("screenshots")));
    long height = ((Number) value("document.documentElement.scrollHeight")).longValue();
    long width = ((Number) value("window.innerWidth")).longValue();
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            Math.min(height, 8000),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
