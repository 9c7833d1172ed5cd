package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.web.Browser;
import org.leadlearner.chat.web.Pictures;
import org.leadlearner.language.WordBook;

/**
 * From a word in the playground to the pages of the whole program, as a person goes. One program
 * for all, and each test has people of its own.
 */
@Tag("browser")
@Tag("process")
class DashboardJourneyTest {

  @TempDir private static Path folder;

  private static Browser browser;
  private static LeadLearnerProcess program;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start();
    program = LeadLearnerProcess.start(folder, Map.of());
  }

  @AfterAll
  static void stop() {
    program.close();
  }

  private static void post(Page page, String path, String... fields) {
    Map<String, String> body = new LinkedHashMap<>();
    for (int place = 0; place < fields.length; place += 2) {
      body.put(fields[place], fields[place + 1]);
    }
    APIResponse answer =
        page.request().post(program.address() + path, RequestOptions.create().setData(body));
    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
  }

  /** Comes in by the link that was asked for last. */
  private static Page enter(BrowserContext desktop, String person) throws Exception {
    program.say(person, "dashboard", "dashboard");
    Page chat = desktop.newPage();
    chat.navigate(program.address() + "#as=" + person);
    Page page = chat.waitForPopup(() -> link(chat).click());
    page.getByRole(AriaRole.BUTTON).click();
    return page;
  }

  private static void shot(Page page, String name) {
    Pictures.whole(page, name);
  }

  private static Locator link(Page chat) {
    return chat.locator("article.heard a").last();
  }

  private static void checkIn(String person) throws Exception {
    List<String> lines = new ArrayList<>(List.of("checkin"));
    for (int strand = 0; strand < 7; strand++) {
      lines.addAll(List.of("C", "6"));
    }
    lines.addAll(List.of("we wrote <script>alert(1)</script>", "C", "finish"));
    for (int place = 0; place < lines.size(); place++) {
      program.say(person, "key" + place, lines.get(place));
    }
  }

  @Test
  void aTeamHasAPageToPrintAndASheet() throws Exception {
    try (BrowserContext desktop = browser.open(new NewContextOptions())) {
      Page page = desktop.newPage();
      post(
          page,
          "playground/say",
          "as",
          "dana",
          "in",
          "channel",
          "key",
          "t",
          "text",
          "@lead set up this channel as a team");
      program.say("dana", "t-yes", "yes");
      for (String person : List.of("dana", "ruth", "helen", "marcus", "priya", "tomas")) {
        post(
            page,
            "playground/press",
            "as",
            person,
            "in",
            "channel",
            "key",
            "j",
            "action",
            "team-join?id=1",
            "on",
            "1");
        checkIn(person);
      }
      program.say("dana", "close", "close the round");
      program.say("dana", "close-yes", "yes");
      page = enter(desktop, "dana");
      page.getByText("Leadership team").click();
      PlaywrightAssertions.assertThat(page.locator("main"))
          .containsText("Overall: Planning, from 6 check-ins");
      shot(page, "dashboard-team");
      String sheet = page.request().get(program.address() + "dashboard/team/1/sheet.csv").text();
      assertThat(sheet).contains("Leadership team", "not shown").doesNotContain("Dana");
      page.getByText("One page to print").click();
      PlaywrightAssertions.assertThat(page.locator("main")).containsText("Strand by strand");
      shot(page, "dashboard-board");
      page.navigate(program.address() + "dashboard/history");
      shot(page, "dashboard-history");

      program.say("dana", "spanish", "en español");
      Set<String> visited = visitAllInSpanish(page);
      assertThat(visited)
          .contains(
              "",
              "/history",
              "/plan",
              "/practice",
              "/settings",
              "/data",
              "/team/1",
              "/team/1/board",
              "/team/1/source");
      shot(page, "dashboard-spanish");
    }
  }

  /**
   * Follows every link from page to page; no text on them is one that the program says in English.
   *
   * @return the paths behind {@code dashboard}
   */
  private static Set<String> visitAllInSpanish(Page page) {
    Set<String> english = new HashSet<>(englishAlone(WordBook.CHAT));
    english.addAll(englishAlone(WordBook.DASHBOARD));
    // Not said by the program: it is what this team is called.
    english.remove("Leadership team");
    String home = program.address() + "dashboard";
    Set<String> visited = new TreeSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(""));
    while (!next.isEmpty()) {
      String path = next.remove();
      if (!visited.add(path)) {
        continue;
      }
      page.navigate(home + path);
      PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "es");
      List<String> inEnglish =
          page.locator("body")
              .innerText()
              .lines()
              .map(String::strip)
              .filter(english::contains)
              .toList();
      assertThat(inEnglish).as(path).isEmpty();
      for (Locator link : page.locator("a[href^='/dashboard']").all()) {
        String linked = link.getAttribute("href").substring("/dashboard".length());
        if (!linked.matches(".*\\.[a-z]+|.*#.*")) {
          next.add(linked);
        }
      }
    }
    return visited;
  }

  /** Whole texts that have another form in Spanish. */
  private static List<String> englishAlone(WordBook book) {
    Map<String, String> spanish = book.in("es").orElseThrow();
    return book.english().entrySet().stream()
        .filter(text -> !text.getValue().contains("{"))
        .filter(text -> !text.getValue().equals(spanish.get(text.getKey())))
        .map(text -> text.getValue().replace("**", ""))
        .filter(text -> text.length() > 3 && !spanish.containsValue(text))
        .toList();
  }

  @Test
  void whoIsForgottenIsSignedOutAndBeginsAnew() throws Exception {
    try (BrowserContext desktop = browser.open(new NewContextOptions())) {
      checkIn("grace");
      Page page = enter(desktop, "grace");
      Page chat = desktop.pages().get(0);
      page.getByText("My data").click();
      page.getByText("See what goes and what stays").click();
      page.getByLabel("To confirm").fill("forget me");
      page.getByText("Forget me for good").click();
      PlaywrightAssertions.assertThat(page.locator("h1"))
          .hasText("Nothing about you is kept anymore");
      page.navigate(program.address() + "dashboard");
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("You are not signed in");
      program.say("grace", "history", "history");
      // Beside it stands what the team of the other test says to all.
      PlaywrightAssertions.assertThat(
              chat.locator("article.heard")
                  .filter(
                      new Locator.FilterOptions().setHasText("You have no finished check-in yet")))
          .isVisible();
    }
  }

  @Test
  void fromAWordInChatToThePages() throws Exception {
    try (BrowserContext desktop = browser.open(new NewContextOptions())) {
      checkIn("omar");
      Page page = enter(desktop, "omar");
      Page chat = desktop.pages().get(0);
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Overview");
      PlaywrightAssertions.assertThat(page.locator(".who")).containsText("Omar");

      page.getByText("My history").click();
      PlaywrightAssertions.assertThat(page.locator("main")).containsText("Planning (6)");
      assertThat(desktop.cookies().get(0).httpOnly).isTrue();

      String file = page.request().get(program.address() + "dashboard/data/my-data.json").text();
      assertThat(file).contains("<script>alert(1)</script>");

      page.navigate(link(chat).textContent());
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("This link no longer works");
    }
  }
}
