package org.leadlearner.chat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.chat.web.MadeUpPerson.DANA;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Each chart is drawn, whatever its values, and also when it is out of sight at first. */
class PlaygroundChartTest extends BrowserTest {

  private static final List<Part.Band> BANDS =
      List.of(
          new Part.Band("Investigating", 0, 3),
          new Part.Band("Envisioning", 4, 5),
          new Part.Band("Planning", 6, 7),
          new Part.Band("Staging", 8, 10));

  /** How much of each canvas is painted, in per cent. */
  private static final String PAINTED =
      "() => [...document.querySelectorAll('canvas')].map(canvas => {"
          + " const {width, height} = canvas; if (!width || !height) return 0;"
          + " const all = canvas.getContext('2d').getImageData(0, 0, width, height).data;"
          + " let painted = 0;"
          + " for (let at = 3; at < all.length; at += 4) if (all[at]) painted++;"
          + " return Math.round(100 * painted / (width * height)); })";

  private static final String ALL_PAINTED =
      "many => { const painted = ("
          + PAINTED
          + ")(); return painted.length === many"
          + " && painted.every(one => one > 40); }";

  private static Message chart(List<String> moments, List<Double> points, Part.Ranges ranges) {
    return Message.of(
        new Part.StageChart(
            "Averages over the four stages",
            moments,
            List.of(new Part.Series("Average", points)),
            ranges,
            BANDS,
            "The same in words."));
  }

  private void showCharts() {
    server.show(DANA, SampleMessages.named("stage-chart"));
    server.show(DANA, SampleMessages.named("stage-chart-range"));
    server.show(DANA, chart(List.of("Oct 5"), List.of(2.1), Part.Ranges.NONE));
    server.show(
        DANA,
        chart(
            List.of("Oct 5"),
            List.of(Double.NaN),
            new Part.Ranges("Range", List.of(new Part.Range(0, 4, 7)))));
  }

  private static void untilPainted(Page page, int many) {
    page.waitForFunction(ALL_PAINTED, many);
  }

  @Test
  void everyChartIsPaintedAndAgainAfterTheWindowWasMadeNarrow() {
    showCharts();
    Page page = open(DANA).page;
    untilPainted(page, 4);
    page.setViewportSize(320, 700);
    untilPainted(page, 4);
  }

  @Test
  void aChartThatCameWhileTheChannelWasOpenIsPaintedWhenItIsSeen() {
    Tab tab = open(DANA);
    tab.tab("channel").click();
    showCharts();
    tab.page.waitForFunction("() => document.querySelectorAll('canvas').length === 4");
    tab.tab("own").click();
    untilPainted(tab.page, 4);
  }

  @Test
  void aChartWaitsForALibraryThatIsSlowAndIsTriedAgainWhereItFailed() {
    Page page = context(new NewContextOptions()).newPage();
    page.route("**/chart.umd.min.js", route -> route.abort());
    server.show(DANA, SampleMessages.named("stage-chart"));
    page.navigate(server.address("/#as=" + DANA.key()).toString());
    page.waitForFunction(
        "() => document.querySelector('figure') && !document.querySelector('canvas')");
    // The page asks for the library also when it is idle for the first time: before this, too.
    page.evaluate("() => new Promise(requestIdleCallback)");
    page.unroute("**/chart.umd.min.js");
    server.show(DANA, SampleMessages.named("stage-chart-range"));
    untilPainted(page, 1);
    page.context().close();
  }

  @Test
  void theNamesOfTheStagesStandBesideThePlot() {
    showCharts();
    for (int width : new int[] {1280, 320}) {
      leaveTabs();
      Page page = open(Window.PLAIN, width, 700, ColorScheme.LIGHT, DANA).page;
      untilPainted(page, 4);
      assertThat(
              page.evaluate(
                  "() => [...document.querySelectorAll('canvas')].map(canvas => {"
                      + " const {chartArea, ctx, scales, width} = Chart.getChart(canvas);"
                      + " const {family} = Chart.defaults.font;"
                      + " ctx.font = `${width < 320 ? 9.5 : 12}px ${family}`;"
                      + " const longest = ctx.measureText('Investigating').width;"
                      + " return scales.stages.left >= chartArea.right"
                      + " && scales.stages.left + longest <= width"
                      + " && scales.stages.ticks.map(one => one.label).join(); })"))
          .isEqualTo(Collections.nCopies(4, "Investigating,Envisioning,Planning,Staging"));
    }
  }

  /** 5.8 is a reading of Envisioning, and not one of Planning. */
  @Test
  void aBandEndsWhereTheNextStageBegins() {
    showCharts();
    Page page = open(DANA).page;
    untilPainted(page, 4);
    assertThat(
            page.evaluate(
                "() => [0, 1, 2, 3].map(band => {"
                    + " const {options} = Chart.getChart(document.querySelector('canvas'));"
                    + " const {yMin, yMax} = options.plugins.annotation.annotations[`band${band}`];"
                    + " return `${yMin} to ${yMax}`; }).join(', ')"))
        .isEqualTo("0 to 4, 4 to 6, 6 to 8, 8 to 10");
  }
}
