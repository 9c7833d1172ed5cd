package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/**
 * How the page looks: on a phone and at a desk, light and dark, and to those who do not see it. It
 * can leave {@link Pictures} for people to judge.
 */
class PlaygroundLookTest extends BrowserTest {

  private static final String CHART =
      "() => window.Chart?.getChart(document.querySelector('canvas'))";

  private final PlaygroundClock clock =
      new PlaygroundClock(Clock.fixed(PlaygroundServer.NOW, ZoneOffset.UTC));

  @Override
  PlaygroundServer server() {
    return new PlaygroundServer(clock);
  }

  private Page look(int width, int height, ColorScheme scheme) {
    leaveTabs();
    return open(width < 600 ? Window.PHONE : Window.DESK, width, height, scheme, DANA).page;
  }

  private void showEverySample() {
    SampleMessages.all().values().forEach(message -> server.show(DANA, message));
  }

  private void talk() throws Exception {
    HttpPage page = new HttpPage(server);
    server.show(DANA, SampleMessages.named("welcome"));
    page.say("k1", "/checkin");
    server.show(DANA, SampleMessages.question("c"));
    page.say("k2", "How is my team doing?");
    server.show(DANA, SampleMessages.named("summary"));
  }

  private static void picture(Page page, String name) {
    Pictures.window(page, name);
    page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
    Pictures.whole(page, name + "-whole");
  }

  private static void assertFits(Page page) {
    Object wider =
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(wider).as("pixels past the right edge").isEqualTo(0);
  }

  @Test
  void aNewcomerOnAPhone() {
    server.show(DANA, SampleMessages.named("welcome"));
    Page page = look(360, 740, ColorScheme.LIGHT);
    assertFits(page);
    assertThat(page.evaluate("window.scrollY")).isEqualTo(0);
    picture(page, "phone-light");
  }

  @Test
  void aQuestionOnAPhoneBeginsWithItsFirstWord() {
    server.show(DANA, SampleMessages.named("welcome"));
    server.show(DANA, SampleMessages.question(""));
    Page page = look(360, 740, ColorScheme.LIGHT);
    Locator heading = page.getByText("Leaders as learners");
    com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat(heading).isInViewport();
    picture(page, "phone-question-light");
  }

  @Test
  void onAPhoneTheFirstWordsGoOnceAConversationHasBegun() {
    server.show(DANA, SampleMessages.named("welcome"));
    Locator first = look(360, 740, ColorScheme.LIGHT).getByText("My history");
    assertThat(first.isVisible()).isTrue();
    server.show(DANA, SampleMessages.question(""));
    first.waitFor(
        new Locator.WaitForOptions()
            .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
    assertThat(look(1280, 740, ColorScheme.LIGHT).getByText("My history").isVisible()).isTrue();
  }

  @Test
  void aTalkAtADeskAndOnAPhone() throws Exception {
    talk();
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      String name = scheme == ColorScheme.DARK ? "dark" : "light";
      for (int width : new int[] {1280, 360}) {
        Page page = look(width, 900, scheme);
        page.waitForFunction(CHART);
        assertFits(page);
        picture(page, (width > 600 ? "desktop-" : "phone-talk-") + name);
      }
    }
  }

  private static Message prompt() {
    return Message.of(
        new Part.Heading("Ask before you tell"),
        new Part.Text(
            List.of(
                Line.plain(
                    "In one meeting today, ask someone what they are learning before you say what"
                        + " you think. It takes two minutes."))),
        new Part.Remark(Line.plain("What you press is yours alone; words below are seen here.")),
        new Part.Buttons(
            List.of(
                Part.Button.main("Did it", Action.of("did-it")),
                Part.Button.other("Changed it", Action.of("changed-it")),
                Part.Button.other("Not today", Action.of("not-today")))));
  }

  /** In the channel: talk of others and of Dana's, and a prompt with buttons. */
  private void channel() throws Exception {
    HttpPage page = new HttpPage(server);
    server.show(DANA, SampleMessages.named("welcome"));
    String line = "{\"as\":\"%s\",\"in\":\"channel\",\"key\":\"%s\",\"text\":\"%s\"}";
    page.post(
        "/playground/say", line.formatted("ruth", "a", "Good morning. Does this come daily?"));
    clock.moveTo(Instant.parse("2026-09-15T12:40:00Z"));
    server.post(prompt());
    page.post("/playground/say", line.formatted("dana", "b", "Did it in the cabinet meeting."));
    page.post(
        "/playground/say",
        line.formatted("tomas", "c", "I asked two teachers what they chose to learn last month."));
  }

  @Test
  void theChannelAndTheClock() throws Exception {
    channel();
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      String name = scheme == ColorScheme.DARK ? "dark" : "light";
      for (int width : new int[] {1280, 360}) {
        Page page = look(width, 800, scheme);
        Accessibility.assertNoFault(page, scheme, name);
        String device = width > 600 ? "desktop-" : "phone-";
        picture(page, device + "mark-" + name);
        page.locator("#tab-channel").click();
        Accessibility.assertNoFault(page, scheme, name);
        assertFits(page);
        picture(page, device + "channel-" + name);
        page.locator("#tab-own").click();
        page.locator("#clock summary").click();
        page.locator("#clock-at").fill("2030-01-01T00:00");
        page.locator("#clock-form button").click();
        page.locator("#clock-trouble").getByText("400 days").waitFor();
        Accessibility.assertNoFault(page, scheme, name);
        assertFits(page);
        picture(page, device + "clock-" + name);
      }
    }
  }

  @Test
  void nothingIsWiderThanAPhoneOrAZoomedWindow() {
    showEverySample();
    assertFits(look(360, 740, ColorScheme.LIGHT));
    assertFits(look(320, 512, ColorScheme.LIGHT));
    // A window of 1280 by 800, zoomed to 200 per cent.
    assertFits(look(640, 400, ColorScheme.LIGHT));
  }

  @Test
  void accessibleInLight() throws Exception {
    showEverySample();
    Accessibility.assertNoFault(look(1280, 900, ColorScheme.LIGHT), "every sample, wide");
    Accessibility.assertNoFault(look(360, 740, ColorScheme.LIGHT), "every sample, phone");
  }

  @Test
  void accessibleInDark() throws Exception {
    showEverySample();
    Accessibility.assertNoFault(
        look(1280, 900, ColorScheme.DARK), ColorScheme.DARK, "every sample, wide");
    Accessibility.assertNoFault(
        look(360, 740, ColorScheme.DARK), ColorScheme.DARK, "every sample, phone");
  }

  @Test
  void accessibleWhenSomethingWentWrong() throws Exception {
    server.show(DANA, SampleMessages.question("a"));
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Page page = look(1280, 900, scheme);
      server.inbox.fail(2);
      page.locator(".choice").first().click();
      page.getByLabel("Write to Lead Learner").fill("x");
      page.getByLabel("Write to Lead Learner").press("Enter");
      page.locator(".unsent").last().waitFor();
      page.locator("article .trouble").waitFor();
      Accessibility.assertNoFault(page, scheme, "trouble");
      picture(page, "trouble-" + (scheme == ColorScheme.DARK ? "dark" : "light"));
    }
  }

  @Test
  void theOpenRoomIsMarkedInColorsOfOnesOwn() {
    Page page = look(360, 740, ColorScheme.LIGHT);
    page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

    assertThat(bottomBorder(page, "#tab-own")).isNotEqualTo(bottomBorder(page, "#tab-channel"));
  }

  private static Object bottomBorder(Page page, String tab) {
    return page.evalOnSelector(tab, "element => getComputedStyle(element).borderBottomColor");
  }

  @Test
  void whatCanBePressedIsBigEnoughForAFinger() {
    showEverySample();
    Page page = look(360, 740, ColorScheme.LIGHT);
    Object small =
        page.evaluate(
            "() => [...document.querySelectorAll('button, select, input, summary, textarea')]"
                + ".filter(one => one.checkVisibility()).filter(one => {"
                + " const {width, height} = one.getBoundingClientRect();"
                + " return width < 44 || height < 44; }).map(one => one.outerHTML)");
    assertThat((List<?>) small).isEmpty();
  }

  @Test
  void countsAreATableWithANumberInEveryShade() throws Exception {
    server.show(DANA, SampleMessages.named("stage-counts"));
    server.show(DANA, SampleMessages.named("stage-chart-gap"));
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      for (int width : new int[] {1280, 360, 320}) {
        Page page = look(width, 900, scheme);
        page.waitForFunction(CHART);
        Locator table = page.getByRole(AriaRole.TABLE);
        assertThat(table.getByRole(AriaRole.CELL).allTextContents())
            .startsWith("0", "2", "6 ◆", "1", "5 ◆", "0", "4", "0")
            .contains("3Investigating or Envisioning", "6 answers: Envisioning, close");
        assertThat(table.getByRole(AriaRole.IMG).first().getAttribute("aria-label"))
            .isEqualTo("the answer in the middle");
        page.getByText("In words").click();
        assertThat(page.getByText("3 Investigating or Envisioning").isVisible()).isTrue();
        String name = scheme == ColorScheme.DARK ? "dark" : "light";
        Accessibility.assertNoFault(page, scheme, name);
        assertFits(page);
        picture(page, "counts-" + width + "-" + name);
      }
    }
  }

  @Test
  void theChartIsAPictureWithWordsAndFollowsTheScheme() {
    server.show(DANA, SampleMessages.named("stage-chart"));
    Page page = look(1280, 900, ColorScheme.LIGHT);
    page.waitForFunction(CHART);
    assertThat(page.locator("canvas").getAttribute("role")).isEqualTo("img");
    assertThat(page.locator("canvas").getAttribute("aria-label")).isEqualTo("Where we say we are");
    assertThat(page.locator("figcaption").textContent()).startsWith("Our team moved from");
    assertThat(lineColor(page)).isEqualTo("#1d4f8c");
    assertThat(
            page.evaluate(
                "() => Chart.getChart(document.querySelector('canvas')).data.datasets.map(one =>"
                    + " one.pointStyle + one.borderDash).join()"))
        .isEqualTo("circle,rect8,4");
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    page.waitForFunction(
        "() => Chart.getChart(document.querySelector('canvas')).data.datasets[0].borderColor"
            + " !== '#1d4f8c'");
    assertThat(lineColor(page)).isEqualTo("#8dc1ff");
  }

  private static Object lineColor(Page page) {
    return page.evaluate(
        "() => Chart.getChart(document.querySelector('canvas')).data.datasets[0].borderColor");
  }
}
