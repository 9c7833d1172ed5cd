package org.leadlearner.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.web.Accessibility;
import org.leadlearner.chat.web.Browser;
import org.leadlearner.chat.web.Pictures;

/**
 * How the pages look: on a phone and at a desk, light and dark, on paper, and to those who do not
 * see them. It can leave {@link Pictures} for people to judge.
 */
@Tag("browser")
class DashboardLookTest {

  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("overview", "/dashboard"),
          Map.entry("history", "/dashboard/history"),
          Map.entry("plan", "/dashboard/plan"),
          Map.entry("practice", "/dashboard/practice"),
          Map.entry("settings", "/dashboard/settings"),
          Map.entry("team", "/dashboard/team/7"),
          Map.entry("board", "/dashboard/team/7/board"),
          Map.entry("staff", "/dashboard/team/7/staff"),
          Map.entry("proof", "/dashboard/team/7/proof"),
          Map.entry("data", "/dashboard/data"),
          Map.entry("forget", "/dashboard/forget"),
          Map.entry("missing", "/dashboard/team/8"),
          Map.entry("admin", "/dashboard/admin"));

  private static Browser browser;

  @TempDir private Path folder;
  private DashboardServer server;

  @BeforeAll
  static void startBrowser() {
    browser = Browser.start();
  }

  @BeforeEach
  void start() {
    server = new DashboardServer(folder);
    server.operation.admins.add(server.dana);
    server.pages.overview =
        new Message(
            SampleMessages.all().values().stream()
                .flatMap(sample -> sample.parts().stream())
                .toList());
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private BrowserContext context(int width, ColorScheme scheme, boolean scripts) {
    return browser.open(
        new NewContextOptions()
            .setViewportSize(width, 900)
            .setColorScheme(scheme)
            .setJavaScriptEnabled(scripts));
  }

  /** Comes in as people do: by the link, and a press on its button. */
  private Page enter(BrowserContext context, List<String> elsewhere) {
    Page page = context.newPage();
    page.onRequest(
        request -> {
          if (!request.url().startsWith(server.address("/dashboard").toString())) {
            elsewhere.add(request.url());
          }
        });
    page.onConsoleMessage(
        message -> {
          // The page that is not there is asked for on purpose.
          if (!message.text().contains("404 (Not Found)")) {
            elsewhere.add(message.text());
          }
        });
    page.navigate(server.link(server.dana).toString());
    page.getByRole(AriaRole.BUTTON).click();
    page.waitForURL(server.address("/dashboard").toString());
    return page;
  }

  private static void assertFits(Page page, String name) {
    Object wider =
        page.evaluate(
            "() => { const edge = document.documentElement.clientWidth;"
                + " return document.documentElement.scrollWidth <= edge ? ''"
                + " : [...document.querySelectorAll('body *')]"
                + " .filter(one => one.getBoundingClientRect().right > edge)"
                + " .map(one => one.outerHTML.slice(0, 200)).join('; '); }");
    assertThat(wider).as(name + ": what reaches past the right edge").isEqualTo("");
  }

  private static void picture(Page page, String name) {
    Pictures.whole(page, name);
  }

  @Test
  void everyPageIsForEveryoneInLightAndDarkOnAPhoneAndAtADesk() throws Exception {
    List<String> elsewhere = new ArrayList<>();
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
      Page page = enter(context, elsewhere);
      for (Map.Entry<String, String> one : PAGES.entrySet()) {
        page.navigate(server.address(one.getValue()).toString());
        everyLook(page, "dashboard-" + one.getKey());
      }
      page.navigate(server.link(server.dana).toString());
      everyLook(page, "dashboard-link");
    }
    assertThat(elsewhere).as("requests to others and complaints").isEmpty();
  }

  /** The page as it stands, which is the same for all: only its styles tell them apart. */
  private static void everyLook(Page page, String called) throws Exception {
    for (int width : new int[] {320, 1280}) {
      page.setViewportSize(width, 900);
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        String name = called + "-" + width + "-" + scheme;
        assertFits(page, name);
        picture(page, name.toLowerCase(java.util.Locale.ROOT));
        Accessibility.assertNoFault(page, scheme, name);
      }
    }
  }

  @Test
  void aWideTableIsAListOnAPhone() {
    try (BrowserContext context = context(360, ColorScheme.LIGHT, true)) {
      Locator table = enter(context, new ArrayList<>()).locator(".many").first();
      assertThat(table.evaluate("one => one.scrollWidth - one.clientWidth")).isEqualTo(0);
      assertThat(table.getByRole(AriaRole.ROWHEADER).first().textContent())
          .isEqualTo("Evidence and direction");
      Locator cell = table.getByRole(AriaRole.CELL).first();
      assertThat(cell.textContent()).isEqualTo("Planning");
      assertThat(cell.evaluate("one => getComputedStyle(one, '::before').content"))
          .isEqualTo("\"Stage\"");
    }
  }

  @Test
  void withoutScriptsAllIsThere() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, false)) {
      Page page = enter(context, new ArrayList<>());
      Locator ways = page.getByRole(AriaRole.NAVIGATION);
      ways.getByText("My history").click();
      assertThat(page.getByRole(AriaRole.IMG).count()).isPositive();
      assertThat(page.locator("figure.chart line").count()).isGreaterThan(2);
      assertThat(page.locator("figcaption").first().textContent()).contains("Our team moved from");
      assertThat(ways.locator("[aria-current]").textContent()).isEqualTo("My history");
      page.getByRole(AriaRole.BUTTON).click();
      assertThat(page.locator("h1").textContent()).isEqualTo("You are signed out");
    }
  }

  @Test
  void theLinesOfAChartDifferInMoreThanColour() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT, true)) {
      Page page = enter(context, new ArrayList<>());
      page.navigate(server.address("/dashboard/history").toString());
      Object looks =
          page.evaluate(
              "() => [...document.querySelectorAll('.legend li')].map(one =>"
                  + " one.querySelector('line').getAttribute('stroke-dasharray') + ' ' +"
                  + " one.querySelector('path').getAttribute('d'))");
      assertThat((List<?>) looks).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    }
  }

  @Test
  void theBoardPageFitsOneSheetOfA4AndOfLetter() {
    try (BrowserContext context = context(1280, ColorScheme.DARK, true)) {
      Page page = enter(context, new ArrayList<>());
      page.navigate(server.address("/dashboard/team/7/board").toString());
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.setViewportSize(690, 900);
      picture(page, "dashboard-board-print");
      for (String paper : List.of("A4", "Letter")) {
        byte[] sheet = page.pdf(new Page.PdfOptions().setFormat(paper).setPreferCSSPageSize(true));
        String text = new String(sheet, StandardCharsets.ISO_8859_1);
        long pages = Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count();
        assertThat(pages).as("pages on " + paper).isEqualTo(1);
      }
      assertThat(page.getByText("Back to the team").isVisible()).isFalse();
      assertThat(page.getByText("Lead Learner, September 14, 2026").isVisible()).isTrue();
    }
  }
}
