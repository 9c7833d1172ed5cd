package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SampleMessages;

/** Weeks as bars, in light and dark; pictures of them are left for people to judge. */
class PlaygroundBarsTest extends BrowserTest {

  private static final String CHART =
      "() => window.Chart?.getChart(document.querySelector('canvas'))";

  @Override
  PlaygroundServer server() {
    return new PlaygroundServer(
        new PlaygroundClock(Clock.fixed(PlaygroundServer.NOW, ZoneOffset.UTC)));
  }

  @Test
  void eachWeekIsABarWithItsNumberAndTheWordsStandBelow() {
    server.show(DANA, SampleMessages.named("weekly-bars"));
    for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
      for (int width : new int[] {1280, 360}) {
        Page page = look(width, scheme);
        page.waitForFunction(CHART);
        assertThat(page.evaluate("(" + CHART + ")().data.datasets[0].data.join()"))
            .isEqualTo("2,3,0,5,4");
        assertThat(page.evaluate("(" + CHART + ")().config.type")).isEqualTo("bar");
        assertThat(page.locator("canvas").getAttribute("aria-label"))
            .isEqualTo("Days of practice, week by week");
        assertThat(page.locator("figcaption").textContent()).startsWith("Sep 7: 2 days");
        String name = "bars-" + width + (scheme == ColorScheme.DARK ? "-dark" : "-light");
        Pictures.window(page, name);
      }
    }
  }

  private Page look(int width, ColorScheme scheme) {
    leaveTabs();
    return open(Window.PLAIN, width, 1000, scheme, DANA).page;
  }
}
