package org.leadlearner.dashboard;

import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.dashboard.html.MessageHtml;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.Visitor;
import org.leadlearner.people.Team;

/** The lead's page about the questions for staff, with codes to print and hand out. */
final class StaffCodePages {

  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;
  private static final String COUNT = "count";

  private final PageSources sources;
  private final Visitor visitor;
  private final PagePhrases phrases;
  private final Frame frame;
  private final Pages pages;

  StaffCodePages(
      PageSources sources, Visitor visitor, PagePhrases phrases, Frame frame, Pages pages) {
    this.sources = sources;
    this.visitor = visitor;
    this.phrases = phrases;
    this.frame = frame;
    this.pages = pages;
  }

  static String path(Team team) {
    return "team/" + team.id() + "/staff";
  }

  /** Empty for visitors who do not lead the team. */
  Optional<PageResponse> get(Team team) {
    return found(team).map(shown -> page(OK, team, shown, Optional.empty()));
  }

  /** Makes codes, which are shown on this page only once. */
  Optional<PageResponse> make(Team team, String typed) {
    return found(team).map(shown -> make(team, shown, typed.strip()));
  }

  private PageResponse make(Team team, PersonalPages.StaffPage shown, String typed) {
    int count = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    if (shown.open().isEmpty()) {
      return page(CONFLICT, team, shown, Optional.empty());
    } else if (count < 1 || count > StaffCodes.MOST) {
      return page(
          UNPROCESSABLE, team, shown, Optional.of(phrases.text("codes.trouble", StaffCodes.MOST)));
    }
    return slips(team, sources.codes().make(visitor.person(), team, shown.open().get(), count));
  }

  private Optional<PersonalPages.StaffPage> found(Team team) {
    return sources.pages().staff(visitor.person(), team.id(), visitor.at());
  }

  private PageResponse page(
      int status, Team team, PersonalPages.StaffPage shown, Optional<String> trouble) {
    return pages.page(
        status,
        "team/" + team.id(),
        each(
            new MessageHtml(phrases).render(shown.message()),
            each(shown.open().stream().toList(), open -> form(team, trouble))));
  }

  private DomContent form(Team team, Optional<String> trouble) {
    DomContent field =
        input()
            .withType("text")
            .withId(COUNT)
            .withName(COUNT)
            .attr("inputmode", "numeric")
            .attr("autocomplete", "off")
            .condAttr(trouble.isPresent(), "aria-invalid", "true")
            .condAttr(trouble.isPresent(), "aria-describedby", "count-trouble");
    return section(
            h2(phrases.text("codes.title")),
            p(phrases.text("codes.text")),
            frame
                .post(
                    visitor,
                    path(team),
                    div(
                            label(phrases.text("codes.count", StaffCodes.MOST)).withFor(COUNT),
                            field,
                            each(
                                trouble.stream().toList(),
                                text -> p(text).withId("count-trouble").withClass("trouble")))
                        .withClass("field"),
                    button(phrases.text("codes.button")).withType("submit"))
                .withClass("confirm"))
        .withClass("body");
  }

  private PageResponse slips(Team team, List<String> codes) {
    String where = sources.codes().typedAt().map(URI::toString).orElse("");
    return PageResponse.page(
        OK,
        frame.paper(
            new Frame.Paper(phrases.text("slips.title"), phrases.text("slips.back"), path(team)),
            phrases.text("slips.once"),
            each(
                p(phrases.text("slips.text")),
                ol(each(
                        codes,
                        one ->
                            li(
                                p(phrases.text("slips.ask", team.name())),
                                p(phrases.text("slips.where", where)),
                                p(code(one)))))
                    .withClass("slips"))));
  }
}
