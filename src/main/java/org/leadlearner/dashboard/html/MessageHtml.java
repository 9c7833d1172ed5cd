package org.leadlearner.dashboard.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.q;
import static j2html.TagCreator.section;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import java.util.List;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;

/** A message as HTML for reading, without working buttons. Typed text is always escaped. */
public final class MessageHtml implements Part.Visitor<DomContent> {

  /** Columns above which a phone shows each row as a list. */
  private static final int SIDE_BY_SIDE = 3;

  private final PagePhrases phrases;

  public MessageHtml(PagePhrases phrases) {
    this.phrases = phrases;
  }

  public DomContent render(Message message) {
    return section(each(message.parts(), part -> part.accept(this))).withClass("body");
  }

  @Override
  public DomContent heading(Part.Heading heading) {
    return h2(heading.text());
  }

  @Override
  public DomContent text(Part.Text text) {
    return div(each(text.lines(), line -> p(spans(line)))).withClass("text");
  }

  @Override
  public DomContent explained(Part.Explained explained) {
    return new Element("details")
        .withClass("explained")
        .with(
            new Element("summary")
                .with(
                    TagCreator.span(spans(explained.line())),
                    TagCreator.span(explained.label()).withClass("source")),
            each(explained.basis(), line -> p(spans(line))));
  }

  @Override
  public DomContent remark(Part.Remark remark) {
    return p(spans(remark.line())).withClass("remark");
  }

  @Override
  public DomContent facts(Part.Facts facts) {
    return dl(each(facts.facts(), fact -> div(dt(fact.name()), dd(spans(fact.value())))));
  }

  @Override
  public DomContent choices(Part.Choices choices) {
    return ul(each(choices.options(), option -> li(option.sentence())));
  }

  /** Buttons are left out: actions are only possible in chat. */
  @Override
  public DomContent buttons(Part.Buttons buttons) {
    return each();
  }

  @Override
  public DomContent table(Part.Table table) {
    return tableOf(
        table.caption(),
        table.columns(),
        table.rows().stream().map(row -> row.stream().map(MessageHtml::spans).toList()).toList());
  }

  /**
   * A table that can be scrolled sideways with the keyboard when it is wider than the page. With
   * many columns, a phone shows each row as a list; its roles are named, since some browsers drop
   * them there.
   */
  public static DomContent tableOf(
      String caption, List<String> columns, List<List<DomContent>> rows) {
    DomContent head =
        part("thead", "rowgroup")
            .with(
                tr(each(
                        columns,
                        column -> th(column).attr("scope", "col").attr("role", "columnheader")))
                    .attr("role", "row"));
    Element body = part("tbody", "rowgroup");
    rows.forEach(row -> body.with(row(columns, row)));
    return div(part("table", "table").with(new Element("caption").withText(caption), head, body))
        .withClass(columns.size() > SIDE_BY_SIDE ? "table many" : "table")
        .attr("role", "group")
        .attr("tabindex", "0")
        .attr("aria-label", caption);
  }

  private static Element part(String name, String role) {
    return new Element(name).attr("role", role);
  }

  private static DomContent row(List<String> columns, List<DomContent> cells) {
    Element row = part("tr", "row");
    row.with(th(cells.get(0)).attr("scope", "row").attr("role", "rowheader"));
    for (int i = 1; i < cells.size(); i++) {
      row.with(td(cells.get(i)).attr("role", "cell").attr("data-column", columns.get(i)));
    }
    return row;
  }

  @Override
  public DomContent stageChart(Part.StageChart chart) {
    return new ChartSvg(chart).figure();
  }

  @Override
  public DomContent stageCounts(Part.StageCounts counts) {
    return new CountsHtml(counts, phrases).figure();
  }

  @Override
  public DomContent weeklyBars(Part.WeeklyBars bars) {
    return new BarsHtml(bars).figure();
  }

  private static DomContent spans(Line line) {
    return each(line.spans(), MessageHtml::span);
  }

  private static DomContent span(Span span) {
    return switch (span.style()) {
      case PLAIN -> TagCreator.text(span.text());
      case STRONG -> strong(span.text());
      case QUOTED -> q(span.text());
      case LINK -> a(span.text()).withHref(span.text()).withRel("noreferrer");
    };
  }
}
