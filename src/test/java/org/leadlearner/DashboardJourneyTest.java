package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.web.Browser;

/** From a word in the playground to the pages of the whole program, as a person goes. */
class DashboardJourneyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static Browser browser;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    browser = Browser.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE.toMillis());
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Locator link(Page chat) {
    return chat.locator("article.heard a").last();
  }

  private static void checkIn(LeadLearnerProcess program) throws Exception {
    List<String> lines = new ArrayList<>(List.of("checkin"));
    for (int strand = 0; strand < 7; strand++) {
      lines.addAll(List.of("C", "6"));
    }
    lines.addAll(List.of("<script>alert(1)</script>", "C", "finish"));
    for (int place = 0; place < lines.size(); place++) {
      program.say("dana", "key" + place, lines.get(place));
    }
  }

  @Test
  void whoIsForgottenIsSignedOutAndBeginsAnew() throws Exception {
    try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, Map.of());
        BrowserContext desk = browser.chromium().newContext()) {
      checkIn(program);
      program.say("dana", "dashboard", "dashboard");
      Page chat = desk.newPage();
      chat.setDefaultTimeout(PATIENCE.toMillis());
      chat.navigate(program.address().toString());
      Page page = chat.waitForPopup(() -> link(chat).click());
      page.getByRole(AriaRole.BUTTON).click();
      page.getByText("My data").click();
      page.getByText("See what goes and what stays").click();
      page.getByLabel("To confirm").fill("forget me");
      page.getByText("Forget me for good").click();
      PlaywrightAssertions.assertThat(page.locator("h1"))
          .hasText("Nothing is kept about you any more");
      page.navigate(program.address() + "dashboard");
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("You are not signed in");
      program.say("dana", "history", "history");
      PlaywrightAssertions.assertThat(chat.locator("article.heard").last())
          .containsText("There is no finished check-in yet");
    }
  }

  @Test
  void fromAWordInChatToThePages() throws Exception {
    try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, Map.of());
        BrowserContext desk = browser.chromium().newContext()) {
      checkIn(program);
      program.say("dana", "dashboard", "dashboard");
      Page chat = desk.newPage();
      chat.setDefaultTimeout(PATIENCE.toMillis());
      chat.navigate(program.address().toString());
      Page page = chat.waitForPopup(() -> link(chat).click());
      page.getByRole(AriaRole.BUTTON).click();
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Overview");
      PlaywrightAssertions.assertThat(page.locator(".who")).containsText("Dana");

      page.getByText("My history").click();
      PlaywrightAssertions.assertThat(page.locator("main")).containsText("Planning (6)");
      assertThat(desk.cookies().get(0).httpOnly).isTrue();

      String file = page.request().get(program.address() + "dashboard/data/my-data.json").text();
      assertThat(file).contains("<script>alert(1)</script>");

      page.navigate(link(chat).textContent());
      PlaywrightAssertions.assertThat(page.locator("h1")).hasText("This link is used up");
    }
  }
}
