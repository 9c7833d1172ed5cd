package org.leadlearner.dashboard.projector;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.web.Accessibility;
import org.leadlearner.chat.web.Browser;
import org.leadlearner.chat.web.Pictures;

/** How the page for a room looks, from a phone to a projector, and that it updates by itself. */
@Tag("browser")
class WallLookTest {

  private static final int[] WIDTHS = {320, 768, 1280, 1920};

  private static Browser browser;

  @TempDir private Path folder;
  private WallServer server;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start();
  }

  @BeforeEach
  void start() throws Exception {
    server = new WallServer(folder);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private Page open(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(server.link().toString());
    page.getByRole(AriaRole.BUTTON).click();
    page.waitForURL(server.at("/projector").toString());
    return page;
  }

  private static BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
    return browser.open(
        new NewContextOptions()
            .setViewportSize(width, height(width))
            .setColorScheme(scheme)
            .setJavaScriptEnabled(scripts));
  }

  private static int height(int width) {
    return Math.min(width * 2, 1080);
  }

  /** The moments of a meeting, as samples that every platform draws. */
  private static Map<String, Message> moments() {
    return Map.of(
        "waiting", WallServer.said("Not yet 5 are finished, out of 12."),
        "picture", named("summary", "counts"),
        "question", named("facts"));
  }

  private static Message named(String... names) {
    List<Part> parts = new ArrayList<>();
    for (String name : names) {
      SampleMessages.all().entrySet().stream()
          .filter(sample -> sample.getKey().contains(name))
          .findFirst()
          .ifPresent(sample -> parts.addAll(sample.getValue().parts()));
    }
    return new Message(parts);
  }

  @Test
  void everyMomentFitsEveryScreen() throws Exception {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      try (BrowserContext context = context(WIDTHS[0], scheme, true)) {
        Page page = open(context);
        for (Map.Entry<String, Message> moment : moments().entrySet()) {
          server.shown = Optional.of(moment.getValue());
          page.reload();
          for (int width : WIDTHS) {
            page.setViewportSize(width, height(width));
            String name =
                ("wall-" + moment.getKey() + "-" + width + "-" + scheme).toLowerCase(Locale.ROOT);
            Object wide = page.evaluate("() => document.documentElement.scrollWidth");
            assertThat(wide).as(name).isEqualTo(width);
            Accessibility.assertNoFault(page, scheme, name);
            Pictures.whole(page, name);
          }
        }
      }
    }
  }

  @Test
  void itFollowsWithoutAnybodyTouchingIt() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
      Page page = open(context);
      PlaywrightAssertions.assertThat(page.locator("#live")).containsText("Not yet 5");
      server.shown = Optional.of(WallServer.said("At least 5 are finished."));
      page.waitForCondition(() -> server.room.listeners() == 1);
      server.room.look();
      PlaywrightAssertions.assertThat(page.locator("#live")).containsText("At least 5");
      server.shown = Optional.empty();
      server.room.look();
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Nothing is shown here");
    }
  }

  @Test
  void withoutScriptsItIsThereAndAskedForAnew() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, false)) {
      Page page = open(context);
      assertThat(page.locator("#live").textContent()).contains("Not yet 5");
      assertThat(page.locator("meta[http-equiv=refresh]").getAttribute("content")).isEqualTo("10");
    }
  }
}
