package org.leadlearner.chat.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;

import com.microsoft.playwright.Browser.NewContextOptions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SampleMessages;

/** Moving the clock in a real browser, which is in another time zone than the playground. */
class PlaygroundClockPageTest extends BrowserTest {

  private final PlaygroundClock clock =
      new PlaygroundClock(Clock.fixed(PlaygroundServer.NOW, ZoneOffset.UTC));

  @Override
  PlaygroundServer server() {
    return new PlaygroundServer(clock);
  }

  private Tab openClock() {
    server.show(DANA, SampleMessages.named("welcome"));
    Tab tab = open(context(new NewContextOptions().setTimezoneId("Asia/Kolkata")), DANA);
    assertThat(tab.page.locator("#clock-now")).hasText("Move the clock");
    tab.page.locator("#clock summary").focus();
    tab.page.keyboard().press("Enter");
    assertThat(tab.page.getByLabel("Date and time")).hasValue("2026-09-14T10:04");
    assertThat(tab.button("Back to now")).isHidden();
    return tab;
  }

  @Test
  void tomorrowMorningAndBack() {
    Tab tab = openClock();
    tab.page.keyboard().press("Tab");
    assertThat(tab.button("Tomorrow 7:40")).isFocused();
    tab.page.keyboard().press("Enter");
    assertThat(tab.page.locator("#clock-now")).hasText("Clock: Tue, Sep 15, 2026, 7:40 AM");
    Assertions.assertThat(clock.instant()).isEqualTo(Instant.parse("2026-09-15T12:40:00Z"));
    tab.button("Tomorrow 7:40").click();
    assertThat(tab.page.locator("#clock-now")).hasText("Clock: Wed, Sep 16, 2026, 7:40 AM");

    server.show(DANA, SampleMessages.named("welcome"));
    assertThat(tab.messages().first().locator("time")).hasText("Mon, Sep 14, 10:04 AM");
    assertThat(tab.messages().last().locator("time")).hasText("Wed, Sep 16, 7:40 AM");
    server.show(DANA, SampleMessages.named("welcome"));
    assertThat(tab.messages().last().locator("time")).hasText("7:40 AM");

    tab.button("Back to now").focus();
    tab.page.keyboard().press("Enter");
    assertThat(tab.page.locator("#clock-now")).hasText("Move the clock");
    assertThat(tab.page.locator("#clock summary")).isFocused();
    Assertions.assertThat(clock.isMoved()).isFalse();
  }

  @Test
  void onAFridayTheButtonNamesTheNextSchoolDay() {
    Tab tab = openClock();
    tab.page.getByLabel("Date and time").fill("2026-11-27T16:00");
    tab.button("Set").click();

    tab.button("Mon, Nov 30 7:40").click();
    assertThat(tab.page.locator("#clock-now")).hasText("Clock: Mon, Nov 30, 2026, 7:40 AM");
  }

  @Test
  void anyDateAndTimeThatIsNotTooFar() {
    Tab tab = openClock();
    tab.page.getByLabel("Date and time").fill("2026-11-24T07:40");
    tab.button("Set").click();
    assertThat(tab.page.locator("#clock-now")).hasText("Clock: Tue, Nov 24, 2026, 7:40 AM");
    Tab other = open(DANA);
    assertThat(other.page.locator("#clock-now")).containsText("Nov 24, 2026, 7:40 AM");

    tab.page.getByLabel("Date and time").fill("2030-01-01T07:40");
    tab.button("Set").click();
    assertThat(tab.page.locator("#clock-trouble")).containsText("at most 400 days");
    Assertions.assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-24T13:40:00Z"));
    assertThat(tab.page.locator("#clock-now")).containsText("Nov 24, 2026");
  }
}
