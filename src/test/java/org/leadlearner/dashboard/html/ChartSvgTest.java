package org.leadlearner.dashboard.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.chat.message.Part;

/** An average is drawn in the band of the stage that it stands for. */
class ChartSvgTest {

  private static final List<Part.Band> BANDS =
      List.of(
          new Part.Band("Investigating", 0, 3),
          new Part.Band("Envisioning", 4, 5),
          new Part.Band("Planning", 6, 7),
          new Part.Band("Staging", 8, 10));

  private static final Pattern BAND =
      Pattern.compile("class=\"band-(\\d)\" x=\"0\" y=\"([\\d.]+)\"[^>]* height=\"([\\d.]+)\"");
  private static final Pattern MARK =
      Pattern.compile("<svg overflow=\"visible\" x=\"50(?:\\.0)?%\" y=\"([\\d.]+)\"");

  @ParameterizedTest
  @CsvSource({"0,0", "3.9,0", "4.1,1", "5.8,1", "6.1,2", "7.9,2", "8.1,3", "10,3"})
  void anAverageIsDrawnInTheBandOfItsStage(double average, int stage) {
    String drawn =
        new ChartSvg(
                new Part.StageChart(
                    "Averages",
                    List.of("Oct 5"),
                    List.of(new Part.Series("Average", List.of(average))),
                    BANDS,
                    "In words."))
            .figure()
            .render();
    Matcher mark = MARK.matcher(drawn);
    assertThat(mark.find()).as(drawn).isTrue();
    double y = Double.parseDouble(mark.group(1));
    assertThat(
            BAND.matcher(drawn)
                .results()
                .filter(band -> isIn(y, band.group(2), band.group(3)))
                .mapToInt(band -> Integer.parseInt(band.group(1)))
                .distinct())
        .as("%s at %s in %s", average, y, drawn)
        .containsExactly(stage);
  }

  private static boolean isIn(double y, String top, String height) {
    double begin = Double.parseDouble(top);
    return begin <= y && y <= begin + Double.parseDouble(height);
  }
}
