package org.leadlearner.dashboard.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import org.leadlearner.chat.message.Part;

/**
 * Points over time as an SVG picture, without a script. Each line has its own shape and dashes, and
 * the same facts follow in words, so color is never the only sign. Horizontal positions are
 * percentages, so the picture fits any width and its text keeps its size.
 */
final class ChartSvg {

  private static final double LEFT = 3;
  private static final double WIDTH = 94;
  private static final double TOP = 8;
  private static final double PIXELS_A_POINT = 22;
  private static final double HIGHEST = 10.5;
  private static final double BOTTOM = TOP + 11 * PIXELS_A_POINT;
  private static final List<String> DASHES = List.of("none", "8 4", "2 4", "10 3 2 3");
  private static final List<String> SHAPES =
      List.of(
          "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0",
          "M-4,-4h8v8h-8z",
          "M0,-5l5,9h-10z",
          "M0,-6l6,6l-6,6l-6,-6z");

  private final Part.StageChart chart;

  ChartSvg(Part.StageChart chart) {
    this.chart = chart;
  }

  DomContent figure() {
    DomContent picture =
        div(names(), plot())
            .withClass("picture-of-points")
            .attr("role", "img")
            .attr("aria-label", chart.title());
    return new Element("figure")
        .withClass("chart")
        .with(
            p(chart.title()).withClass("title"),
            picture,
            new Element("figcaption").with(legend(), p(chart.inWords())));
  }

  /** The names of the bands, in their own column so that no line crosses them. */
  private Element names() {
    Element names = bands("names");
    for (int band = 0; band < chart.bands().size(); band++) {
      names.with(name(band));
    }
    return names;
  }

  private Element plot() {
    Element plot = bands("plot");
    for (int series = 0; series < chart.series().size(); series++) {
      lines(plot, series);
    }
    chart.ranges().each().forEach(range -> plot.with(range(range)));
    ends(plot);
    return plot;
  }

  private Element bands(String look) {
    Element svg = new Element("svg").withClass(look).attr("height", Math.round(BOTTOM + 28));
    for (int band = 0; band < chart.bands().size(); band++) {
      svg.with(band(band));
    }
    return svg;
  }

  private Element band(int place) {
    double top = top(place);
    double bottom = place == 0 ? BOTTOM : y(chart.bands().get(place).lowest());
    return new Element("rect")
        .withClass("band-" + place % 4)
        .attr("x", "0")
        .at("y", top, "")
        .attr("width", "100%")
        .at("height", bottom - top, "");
  }

  private Element name(int place) {
    return words("0", top(place) + 16, "start", chart.bands().get(place).name()).attr("dx", "6");
  }

  /**
   * A stage begins at its lowest point, and 5.8 is not yet 6: a band ends where the next begins.
   */
  private double top(int place) {
    int next = place + 1;
    return next == chart.bands().size() ? TOP : y(chart.bands().get(next).lowest());
  }

  /** The first and the last date; the dates between them are in the text. */
  private void ends(Element svg) {
    int last = chart.moments().size() - 1;
    if (last == 0) {
      svg.with(words("50%", BOTTOM + 20, "middle", chart.moments().get(0)));
    } else if (last > 0) {
      svg.with(
          words("0", BOTTOM + 20, "start", chart.moments().get(0)),
          words("100%", BOTTOM + 20, "end", chart.moments().get(last)));
    }
  }

  private void lines(Element svg, int series) {
    List<Double> points = chart.series().get(series).points();
    for (int place = 0; place < points.size(); place++) {
      if (!points.get(place).isNaN()) {
        if (place > 0 && !points.get(place - 1).isNaN()) {
          svg.with(
              line(series)
                  .at("x1", x(place - 1), "%")
                  .at("y1", y(points.get(place - 1)), "")
                  .at("x2", x(place), "%")
                  .at("y2", y(points.get(place)), ""));
        }
        svg.with(mark(series).at("x", x(place), "%").at("y", y(points.get(place)), ""));
      }
    }
  }

  /** A bar from the lowest to the highest point, with both ends marked. */
  private Element range(Part.Range range) {
    double top = y(range.highest());
    double height = y(range.lowest()) - top;
    return new Element("svg")
        .attr("overflow", "visible")
        .at("x", x(range.moment()), "%")
        .at("y", top, "")
        .with(bar(height));
  }

  private static Element bar(double height) {
    return new Element("path")
        .withClass("range")
        .attr("d", "M-7,0h14M-7," + height + "h14M-4,0h8v" + height + "h-8z");
  }

  private DomContent legend() {
    Element list = new Element("ul").withClass("legend");
    for (int series = 0; series < chart.series().size(); series++) {
      Element sample =
          new Element("svg")
              .attr("aria-hidden", "true")
              .attr("width", "36")
              .attr("height", "14")
              .with(line(series).attr("x1", 0).attr("y1", 7).attr("x2", 36).attr("y2", 7))
              .with(mark(series).attr("x", 18).attr("y", 7));
      list.with(new Element("li").with(sample, text(" " + chart.series().get(series).name())));
    }
    if (!chart.ranges().each().isEmpty()) {
      Element sample =
          new Element("svg")
              .attr("aria-hidden", "true")
              .attr("width", "36")
              .attr("height", "14")
              .with(
                  new Element("svg")
                      .attr("overflow", "visible")
                      .attr("x", 18)
                      .attr("y", 1)
                      .with(bar(12)));
      list.with(new Element("li").with(sample, text(" " + chart.ranges().name())));
    }
    return list;
  }

  private static Element line(int series) {
    return new Element("line")
        .withClass("series-" + series % 6)
        .attr("stroke-dasharray", DASHES.get(series % DASHES.size()));
  }

  private static Element mark(int series) {
    return new Element("svg")
        .attr("overflow", "visible")
        .with(
            new Element("path")
                .withClass("series-" + series % 6)
                .attr("d", SHAPES.get(series % SHAPES.size())));
  }

  private static Element words(String x, double y, String anchor, String words) {
    return new Element("text")
        .attr("x", x)
        .at("y", y, "")
        .attr("text-anchor", anchor)
        .withText(words);
  }

  private double x(int place) {
    int last = chart.moments().size() - 1;
    return last == 0 ? LEFT + WIDTH / 2 : LEFT + WIDTH * place / last;
  }

  private static double y(double points) {
    return TOP + (HIGHEST - points) * PIXELS_A_POINT;
  }
}
