package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.web.Browser;
import org.leadlearner.chat.web.Pictures;

/**
 * What a newcomer does: starts the program, opens the page on a phone, and goes through a whole
 * check-in. The pictures of the README are taken here; {@code -Dgolden.update=true} renews them.
 */
@Tag("browser")
@Tag("process")
class JourneyTest {

  private static final Path PICTURES = Path.of("src/docs");

  @TempDir static Path shared;

  private static Browser browser;

  /** One for all tests, started anew by one of them; each has people of its own in it. */
  private static LeadLearnerProcess running;

  @BeforeAll
  static void start() throws Exception {
    browser = Browser.start();
    running = LeadLearnerProcess.start(shared, Map.of());
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void byTappingOnAPhoneWithARestartInTheMiddle() throws Exception {
    try (BrowserContext phone = phone(ColorScheme.LIGHT)) {
      Page page = open(phone, "Dana");
      tap(page, "Try it");
      picture(page, "playground-phone");
      for (String tap : List.of("B", "4", "C", "7", "B", "5")) {
        choose(page, tap);
      }
      expectHeading(page, "4 of 7");
    }
    running.kill();
    running = LeadLearnerProcess.start(shared, Map.of());
    try (BrowserContext phone = phone(ColorScheme.LIGHT)) {
      Page page = open(phone, "Dana");
      expectHeading(page, "4 of 7");
      for (String tap : List.of("C", "6", "A", "2", "B", "5", "C", "6")) {
        choose(page, tap);
      }
      tap(page, "Skip");
      choose(page, "C");
      expectHeading(page, "Look it over");
      assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
          .isEqualTo(true);
      tap(page, "Finish and see the result");
      expectHeading(page, "Your latest reading");
      PlaywrightAssertions.assertThat(log(page)).containsText("Envisioning (4)");
      shot(page, "result-phone");
      tap(page, "History");
      // A canvas is seen before anything is drawn on it.
      page.waitForFunction(
          "() => window.Chart?.getChart([...document.querySelectorAll('canvas')].at(-1))");
      shot(page, "history-phone");
    }
  }

  @Test
  void byTypingWithTwoPeopleInTwoTabs() throws Exception {
    try (BrowserContext desktop = browser.open(new NewContextOptions())) {
      Page ruth = open(desktop, "Ruth");
      type(ruth, "checkin");
      Page marcus = desktop.newPage();
      marcus.navigate(running.address() + "#as=marcus");
      PlaywrightAssertions.assertThat(log(marcus)).containsText("Hello Marcus");
      type(marcus, "checkin");
      for (String line : List.of("B 4", "6", "not sure", "skip", "7", "5", "A", "2")) {
        type(ruth, line);
      }
      expectHeading(ruth, "7 of 7");
      expectHeading(marcus, "1 of 7");
      for (String line : List.of("back", "5", "C", "6", "Our plan of May.", "B")) {
        type(ruth, line);
      }
      type(ruth, "edit 1");
      type(ruth, "5");
      say(ruth, "finish");
      PlaywrightAssertions.assertThat(log(ruth)).containsText("a small prompt on school days?");
      Page ruthAgain = open(desktop, "Ruth");
      for (Page tab : List.of(ruth, ruthAgain)) {
        expectHeading(tab, "Your latest reading");
        PlaywrightAssertions.assertThat(log(tab))
            .containsText("Envisioning to Planning: it depends on Networks inside and out");
      }
      expectHeading(marcus, "1 of 7");
      shot(ruth, "result-desktop");
    }
  }

  @Test
  void theFormIsFilledOnOnePageOfAPhone() throws Exception {
    try (BrowserContext phone = phone(ColorScheme.DARK)) {
      Page page = open(phone, "Helen");
      say(page, "checkin form");
      Locator form = page.getByRole(AriaRole.DIALOG);
      for (int question = 0; question < 6; question++) {
        form.getByRole(AriaRole.COMBOBOX).nth(question).selectOption("5");
      }
      shot(page, "form-phone");
      form.getByRole(AriaRole.BUTTON, named("Finish")).click();
      PlaywrightAssertions.assertThat(form).containsText("Pick a line here");
      PlaywrightAssertions.assertThat(form.getByRole(AriaRole.COMBOBOX).nth(6)).isFocused();
      form.getByRole(AriaRole.BUTTON, named("Later")).click();
      PlaywrightAssertions.assertThat(form).hasCount(0);
      PlaywrightAssertions.assertThat(log(page)).containsText("I kept what you had picked");

      say(page, "form");
      PlaywrightAssertions.assertThat(form.getByRole(AriaRole.COMBOBOX).nth(5)).hasValue("5");
      form.getByRole(AriaRole.COMBOBOX).nth(6).selectOption("unsure");
      form.getByRole(AriaRole.BUTTON, named("Finish")).click();
      expectHeading(page, "Your latest reading");
      PlaywrightAssertions.assertThat(log(page)).containsText("Envisioning (5)");
    }
  }

  private static Locator.GetByRoleOptions named(String label) {
    return new Locator.GetByRoleOptions().setName(label).setExact(true);
  }

  private static void say(Page page, String line) {
    page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Write to Lead Learner"))
        .fill(line);
    page.keyboard().press("Enter");
  }

  private static BrowserContext phone(ColorScheme scheme) {
    return browser.open(
        new NewContextOptions()
            .setViewportSize(390, 844)
            .setDeviceScaleFactor(2)
            .setHasTouch(true)
            .setColorScheme(scheme));
  }

  private static Page open(BrowserContext context, String name) {
    Page page = context.newPage();
    page.navigate(running.address() + "#as=" + name.toLowerCase(Locale.ROOT));
    PlaywrightAssertions.assertThat(log(page)).containsText("Hello " + name);
    return page;
  }

  private static Locator log(Page page) {
    return page.getByRole(AriaRole.LOG);
  }

  private static void expectHeading(Page page, String words) {
    PlaywrightAssertions.assertThat(log(page).getByRole(AriaRole.HEADING).last())
        .containsText(words);
  }

  private static void tap(Page page, String label) {
    log(page).getByRole(AriaRole.BUTTON, named(label)).last().click();
  }

  /** Picks an option by its letter or number, and waits until the message has changed. */
  private static void choose(Page page, String key) {
    Locator message = log(page).locator("article").last();
    String before = message.innerHTML();
    message
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + key + "\\b")))
        .first()
        .click();
    await()
        .until(
            () ->
                !message.innerHTML().equals(before)
                    && message.locator("[aria-busy=true]").count() == 0);
  }

  private static void type(Page page, String line) {
    int before = log(page).locator("article").count();
    page.getByRole(AriaRole.TEXTBOX).fill(line);
    page.getByRole(AriaRole.TEXTBOX).press("Enter");
    PlaywrightAssertions.assertThat(log(page).locator("article")).hasCount(before + 2);
  }

  private static void shot(Page page, String name) {
    Pictures.window(page, name);
  }

  private static void picture(Page page, String name) throws IOException {
    expectHeading(page, "1 of 7");
    shot(page, name);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(PICTURES);
      Files.copy(
          Pictures.file(name),
          PICTURES.resolve(name + ".png"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
