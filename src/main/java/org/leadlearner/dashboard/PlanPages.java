package org.leadlearner.dashboard;

import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.section;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.dashboard.html.Element;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.people.Person;

/** The growth plan of each strand, on screen and for printing. */
record PlanPages(
    PersonalPages pages,
    Person person,
    PagePhrases phrases,
    Frame frame,
    Pages around,
    Instant now) {

  static final String PATH = "plan";

  private static final Pattern PLAN = Pattern.compile("plan(?:/([A-Za-z0-9_-]{1,40}))?(/print)?");

  /** Empty for another path and for a strand that does not exist. */
  Optional<PageResponse> get(String path) {
    Matcher asked = PLAN.matcher(path);
    if (!asked.matches()) {
      return Optional.empty();
    }
    Optional<String> strand = Optional.ofNullable(asked.group(1));
    Map<String, String> strands = pages.planStrands(person, now);
    if (strand.filter(key -> !strands.containsKey(key)).isPresent()) {
      return Optional.empty();
    }
    Message plan = pages.plan(person, strand, now);
    return Optional.of(asked.group(2) == null ? shown(strand, strands, plan) : paper(strand, plan));
  }

  private PageResponse shown(Optional<String> strand, Map<String, String> strands, Message plan) {
    DomContent others =
        section(
                h2(phrases.text("plan.strands")),
                ul(
                    each(
                        strands.entrySet(),
                        one -> li(frame.wayTo(PATH + "/" + one.getKey(), one.getValue())))))
            .withClass("plan-strands");
    DomContent print =
        new Element("p")
            .withClass("files")
            .with(frame.wayTo(path(strand) + "/print", phrases.text("plan.print")));
    return around.page(PATH, each(around.html(plan), print, others));
  }

  private PageResponse paper(Optional<String> strand, Message plan) {
    return around.paper(
        new Frame.Paper(phrases.text("plan.title"), phrases.text("plan.back"), path(strand)), plan);
  }

  private static String path(Optional<String> strand) {
    return strand.map(key -> PATH + "/" + key).orElse(PATH);
  }
}
