package org.leadlearner.dashboard.html;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import org.leadlearner.chat.message.Bar;
import org.leadlearner.chat.message.Part;

/** The number of events in each week: a table with a bar in each row, for any screen width. */
final class BarsHtml {

  private static final String BAR_PIXELS = "14";

  private final Part.WeeklyBars weeks;

  BarsHtml(Part.WeeklyBars weeks) {
    this.weeks = weeks;
  }

  DomContent figure() {
    Element head =
        new Element("thead")
            .with(tr(column(weeks.weeks()), column(weeks.counted()).attr("colspan", 2)));
    Element table =
        new Element("table")
            .with(
                new Element("caption").withText(weeks.title()),
                head,
                new Element("tbody").with(each(weeks.bars(), this::row)));
    return new Element("figure")
        .withClass("bars")
        .with(table, new Element("figcaption").with(p(weeks.inWords())));
  }

  private DomContent row(Bar bar) {
    return tr(
        new Element("th").attr("scope", "row").withText(bar.label()),
        new Element("td").withText(String.valueOf(bar.count())),
        new Element("td").with(picture(bar)));
  }

  /** The number before the bar says the same. */
  private DomContent picture(Bar bar) {
    int most = Math.max(1, weeks.bars().stream().mapToInt(Bar::count).max().orElse(1));
    return new Element("svg")
        .attr("aria-hidden", "true")
        .attr("width", "100%")
        .attr("height", BAR_PIXELS)
        .with(
            new Element("rect")
                .at("width", 100.0 * bar.count() / most, "%")
                .attr("height", BAR_PIXELS)
                .attr("rx", 2));
  }

  private static Element column(String name) {
    return new Element("th").attr("scope", "col").withText(name);
  }
}
