package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The chromium of this machine, one for all tests of a process; each opens contexts of its own, and
 * it ends with the process. Without one the tests that need it are left out with a plain message,
 * but fail where {@code CI} is set.
 */
public final class Browser {

  /** The one without windows comes first: it takes half of the processor time of the others. */
  private static final List<String> NAMES =
      List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

  private static final List<String> SWITCHES =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  /**
   * A busy machine needs many times of what a quiet one does, and a wait that ends costs nothing.
   */
  public static final Duration PATIENCE = Duration.ofMinutes(1);

  private static @Nullable Browser running;

  private final com.microsoft.playwright.Browser chromium;

  private Browser(Path executable) {
    chromium =
        Playwright.create()
            .chromium()
            .launch(
                new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(SWITCHES));
  }

  /** The browser, started when it is not running; or leaves the test out. */
  public static Browser start() {
    Browser one = running;
    if (one == null || !one.isRunning()) {
      one = new Browser(executable().orElseGet(Browser::leftOut));
      running = one;
      PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
    }
    return one;
  }

  /**
   * Whether it opens a window. One that ended while other tests ran counts as connected until
   * something is asked of it.
   */
  private boolean isRunning() {
    try {
      chromium.newContext().close();
      return true;
    } catch (PlaywrightException ended) {
      return false;
    }
  }

  private static Path leftOut() {
    String missing = "no browser on the PATH: none of " + NAMES;
    return System.getenv("CI") == null ? abort(missing) : fail(missing);
  }

  /** A new window, which the caller closes. */
  public BrowserContext open(NewContextOptions options) {
    BrowserContext context = chromium.newContext(options);
    context.setDefaultTimeout(PATIENCE.toMillis());
    return context;
  }

  private static Optional<Path> executable() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return NAMES.stream()
        .flatMap(name -> inFolders(path).map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> inFolders(String path) {
    return Arrays.stream(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(Path::of);
  }
}
