package org.leadlearner.dashboard.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.web.Accessibility;
import org.leadlearner.chat.web.Browser;
import org.leadlearner.chat.web.Pictures;

/** Staff answer on a phone and at a desk, in light and dark, with a finger or with keys alone. */
@Tag("browser")
class StaffLookTest {

  private static Browser browser;

  @TempDir private Path folder;
  private StaffServer server;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start();
  }

  @BeforeEach
  void start() throws Exception {
    server = new StaffServer(folder);
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private static BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
    return browser.open(
        new NewContextOptions()
            .setViewportSize(width, 900)
            .setColorScheme(scheme)
            .setJavaScriptEnabled(scripts));
  }

  private static void look(Page page, ColorScheme scheme, String name) throws Exception {
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    assertThat(width).as(name).isEqualTo(page.viewportSize().width);
    Accessibility.assertNoFault(page, scheme, name);
    Pictures.whole(page, name.toLowerCase(Locale.ROOT));
  }

  @Test
  void everyPageIsForEveryone() throws Exception {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : new int[] {320, 1280}) {
        try (BrowserContext context = context(width, scheme, true)) {
          String end = "-" + width + "-" + scheme;
          Page page = context.newPage();
          page.navigate(server.at("/staff").toString());
          look(page, scheme, "staff-door" + end);
          page.navigate(server.link().toString());
          look(page, scheme, "staff-questions" + end);
          List<Locator> options = page.getByRole(AriaRole.RADIO).all();
          assertThat(options).hasSize(15);
          options.get(2).check();
          options.get(5).check();
          options.get(14).check();
          look(page, scheme, "staff-picked" + end);
          page.getByText("Send").click();
          assertThat(page.locator("h1").textContent()).isEqualTo("Thank you");
          look(page, scheme, "staff-thanks" + end);
        }
      }
    }
    assertThat(server.mirrors.answered(server.mirror)).isEqualTo(4);
  }

  @Test
  void keysAreEnoughAndNoScriptIsNeeded() {
    try (BrowserContext context = context(390, ColorScheme.LIGHT, false)) {
      Page page = context.newPage();
      page.navigate(server.link().toString());
      for (int question = 0; question < 3; question++) {
        page.keyboard().press("Tab");
        page.keyboard().press("ArrowDown");
      }
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      page.waitForURL(server.at("/staff/").toString() + "*");
      assertThat(page.locator("h1").textContent()).isEqualTo("Thank you");
    }
  }
}
