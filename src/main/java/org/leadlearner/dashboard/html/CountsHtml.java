package org.leadlearner.dashboard.html;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.small;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.tr;

import j2html.tags.DomContent;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.StageRow;

/**
 * The number of people at each stage: a table whose cells are shaded by their share of the row and
 * show the number. On a phone the rows are arranged differently; ARIA roles keep it a table for
 * screen readers.
 */
final class CountsHtml {

  private static final int SHADES = 4;

  private final Part.StageCounts counts;
  private final PagePhrases phrases;

  CountsHtml(Part.StageCounts counts, PagePhrases phrases) {
    this.counts = counts;
    this.phrases = phrases;
  }

  DomContent figure() {
    Element table =
        new Element("table")
            .attr("role", "table")
            .withClass("stages-" + counts.stages().size())
            .with(new Element("caption").withText(counts.title()), head(), body());
    return new Element("figure")
        .withClass("counts")
        .with(table, new Element("figcaption").with(hint(), inWords()));
  }

  private DomContent head() {
    Element row = new Element("tr").attr("role", "row").with(column(counts.legend().rows()));
    counts.stages().forEach(stage -> row.with(column(stage)));
    return new Element("thead").attr("role", "rowgroup").with(row);
  }

  private static Element column(String name) {
    return new Element("th").attr("scope", "col").attr("role", "columnheader").withText(name);
  }

  private DomContent body() {
    Element body = new Element("tbody").attr("role", "rowgroup");
    counts.rows().forEach(row -> body.with(row(row)));
    return body;
  }

  private DomContent row(StageRow row) {
    Element name =
        new Element("th").attr("scope", "row").attr("role", "rowheader").withText(row.name());
    if (row.cells().isEmpty()) {
      return tr(name, cell("note", counts.stages().size()).withText(row.note()))
          .attr("role", "row");
    }
    name.with(small(row.note()));
    return tr(name, each(row.cells(), cell -> cell(cell, row.counted()))).attr("role", "row");
  }

  private DomContent cell(StageRow.Cell cell, int counted) {
    int wide = cell.lastStage() - cell.firstStage() + 1;
    int shade = cell.people() == 0 ? 0 : (SHADES * cell.people() + counted - 1) / counted;
    Element number = new Element("span").withText(String.valueOf(cell.people()));
    if (cell.middle()) {
      number.with(text(" "), middle());
    }
    Element made = cell("shade-" + shade, wide).with(number);
    return wide > 1 ? made.with(small(cell.of(counts.stages()))) : made;
  }

  private static Element cell(String look, int wide) {
    return new Element("td")
        .attr("role", "cell")
        .withClasses(look, "span-" + wide)
        .attr("colspan", wide);
  }

  private DomContent middle() {
    return span(Part.StageCounts.MIDDLE)
        .withClass("middle")
        .attr("role", "img")
        .attr("aria-label", counts.legend().middle());
  }

  private DomContent hint() {
    return p(Part.StageCounts.MIDDLE + " " + counts.legend().middle()).withClass("hint");
  }

  private DomContent inWords() {
    return details(summary(phrases.text("counts.words")), p(counts.inWords()));
  }
}
