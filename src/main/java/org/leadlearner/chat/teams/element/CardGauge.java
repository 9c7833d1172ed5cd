package org.leadlearner.chat.teams.element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.message.Part.Band;
import org.leadlearner.chat.message.Part.Gauge;
import org.leadlearner.chat.teams.element.CardElement.Look;

/**
 * Draws a gauge as the element of Teams (learn.microsoft.com, Charts in Adaptive Cards). A client
 * without it shows the scale as a line of text.
 */
public final class CardGauge {

  private static final int LONGEST_NAME = 40;

  /** Not on a phone, where it would push the next step off the screen. */
  private static final String WIDE = "atLeast:Standard";

  /** The shades of Teams, the darkest for the highest band. */
  private static final List<String> SHADES =
      List.of("sequential7", "sequential5", "sequential3", "sequential1");

  private CardGauge() {}

  /** Empty when the points are in none of the bands. */
  public static List<ObjectNode> elements(Gauge gauge) {
    return gauge.bands().stream()
        .filter(band -> isOn(band, gauge) && gauge.bands().size() <= SHADES.size())
        .findFirst()
        .map(reached -> List.of(drawn(gauge, reached)))
        .orElse(List.of());
  }

  /** The title is for screen readers alone, because the words above say the same. */
  private static ObjectNode drawn(Gauge gauge, Band reached) {
    List<Band> bands = gauge.bands();
    ObjectNode drawn = CardElement.of("Chart.Gauge").put("value", gauge.points());
    drawn.put("title", name(reached)).put("showTitle", false);
    drawn.put("min", bands.get(0).lowest()).put("max", bands.get(bands.size() - 1).highest());
    drawn.put("valueFormat", "Fraction").put("spacing", "small").put("targetWidth", WIDE);
    ArrayNode segments = drawn.putArray("segments");
    for (int place = 0; place < bands.size(); place++) {
      // A band ends where the next one begins.
      int end =
          place + 1 < bands.size() ? bands.get(place + 1).lowest() : bands.get(place).highest();
      segments
          .addObject()
          .put("legend", name(bands.get(place)))
          .put("size", end - bands.get(place).lowest())
          .put("color", SHADES.get(place));
    }
    return drawn.set("fallback", scale(gauge));
  }

  private static ObjectNode scale(Gauge gauge) {
    ObjectNode scale = CardElement.of("RichTextBlock").put("spacing", "small");
    ArrayNode runs = scale.putArray("inlines");
    for (Band band : gauge.bands()) {
      if (!runs.isEmpty()) {
        runs.add(CardElement.run(Look.SMALL, " · "));
      }
      ObjectNode run = CardElement.run(Look.SMALL, range(band));
      runs.add(isOn(band, gauge) ? run.put("weight", "bolder").put("isSubtle", false) : run);
    }
    return scale;
  }

  private static boolean isOn(Band band, Gauge gauge) {
    return band.lowest() <= gauge.points() && gauge.points() <= band.highest();
  }

  private static String range(Band band) {
    return name(band) + " " + band.lowest() + "–" + band.highest();
  }

  private static String name(Band band) {
    return FittingText.line(LONGEST_NAME, band.name(), FittingText.ELLIPSIS);
  }
}
