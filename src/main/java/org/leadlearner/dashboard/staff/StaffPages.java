package org.leadlearner.dashboard.staff;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;

import j2html.tags.DomContent;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.chat.message.Message;
import org.leadlearner.dashboard.html.MessageHtml;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.dashboard.page.WrongLinks;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffQuestions;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The questions on one page, and the page that replaces them after the answer or the end. Opening a
 * link changes nothing, because chat platforms open every link to show a preview.
 */
final class StaffPages {

  private static final int OK = 200;
  private static final int UNPROCESSABLE = 422;
  private static final int CONFLICT = 409;
  private static final int NOT_FOUND = 404;
  private static final int TOO_MANY = 429;
  private static final String CANNOT_TELL = "unsure";

  private final StaffEntrance entrance;
  private final StaffTexts texts;
  private final Site site;

  private final WrongLinks wrong = new WrongLinks();

  StaffPages(StaffEntrance entrance, StaffTexts texts, Site site) {
    this.entrance = entrance;
    this.texts = texts;
    this.site = site;
  }

  /** The page on which a code is typed. */
  PageResponse door(PagePhrases phrases) {
    return PageResponse.page(OK, door(phrases, Optional.empty()));
  }

  private String door(PagePhrases phrases, Optional<String> trouble) {
    DomContent field =
        input()
            .withType("text")
            .withId("code")
            .withName("code")
            .attr("autocomplete", "off")
            .attr("autocapitalize", "characters")
            .attr("spellcheck", "false")
            .condAttr(trouble.isPresent(), "aria-invalid", "true")
            .condAttr(trouble.isPresent(), "aria-describedby", "code-trouble");
    return frame(phrases)
        .outside(
            phrases.text("staff.door.title"),
            p(phrases.text("staff.door.text")),
            form(
                    div(
                            label(phrases.text("staff.door.code")).withFor("code"),
                            field,
                            each(
                                trouble.stream().toList(),
                                text -> p(text).withId("code-trouble").withClass("trouble")))
                        .withClass("field"),
                    button(phrases.text("staff.door.button")).withType("submit").withClass("main"))
                .withMethod("get")
                .withAction(entrance.path())
                .withClass("confirm"));
  }

  /** The page of a code that was typed or followed. */
  PageResponse show(String typed, PagePhrases phrases) {
    return entrance
        .find(typed)
        .map(holder -> show(holder, phrases))
        .orElseGet(() -> unknown(phrases));
  }

  private PageResponse show(StaffEntrance.Holder holder, PagePhrases phrases) {
    if (!holder.mirror().isOpen()) {
      return closed(holder.mirror(), phrases);
    }
    return entrance.isUsed(holder)
        ? frame(phrases).notice(OK, "staff.used")
        : PageResponse.page(OK, questions(holder, Map.of(), phrases));
  }

  private PageResponse unknown(PagePhrases phrases) {
    return wrong.allowsOneMore()
        ? PageResponse.page(NOT_FOUND, door(phrases, Optional.of(phrases.text("staff.door.wrong"))))
        : frame(phrases).notice(TOO_MANY, "staff.many");
  }

  private PageResponse closed(StaffMirror mirror, PagePhrases phrases) {
    Optional<Message> picture = texts.picture(mirror, phrases.locale());
    return PageResponse.page(
        OK,
        frame(phrases)
            .outside(
                phrases.text("staff.closed.title"),
                picture.isPresent()
                    ? new MessageHtml(phrases).render(picture.get())
                    : p(phrases.text("staff.closed.text"))));
  }

  /** Counts the answers of a form, all or none. */
  PageResponse sent(String typed, Map<String, String> values, PagePhrases phrases) {
    Optional<StaffEntrance.Holder> found = entrance.find(typed);
    if (found.isEmpty()) {
      return unknown(phrases);
    } else if (!found.get().mirror().isOpen()) {
      return closed(found.get().mirror(), phrases);
    }
    List<Strand> asked = asked(found.get(), phrases);
    Map<String, String> said = new HashMap<>(values);
    said.keySet().retainAll(asked.stream().map(Strand::key).toList());
    said.values().removeIf(value -> !isAnswer(value));
    if (said.size() < asked.size()) {
      return PageResponse.page(UNPROCESSABLE, questions(found.get(), said, phrases));
    }
    return entrance.answer(found.get(), answer(said))
        ? frame(phrases).notice(OK, "staff.thanks")
        : frame(phrases).notice(CONFLICT, "staff.used");
  }

  private static boolean isAnswer(String value) {
    return value.equals(CANNOT_TELL)
        || Stream.of(Stage.values()).map(StaffPages::value).anyMatch(value::equals);
  }

  private static StaffAnswer answer(Map<String, String> said) {
    return new StaffAnswer(
        said.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    one ->
                        Stream.of(Stage.values())
                            .filter(stage -> value(stage).equals(one.getValue()))
                            .findFirst())));
  }

  private List<Strand> asked(StaffEntrance.Holder holder, PagePhrases phrases) {
    return StaffQuestions.of(texts.rubric(holder.mirror(), phrases.locale()));
  }

  /**
   * @param said the answers given so far when one question was left out; empty at first
   */
  private String questions(
      StaffEntrance.Holder holder, Map<String, String> said, PagePhrases phrases) {
    List<Strand> asked = asked(holder, phrases);
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(phrases.locale());
    String until = holder.mirror().lastDay().map(day::format).orElse("");
    Set<String> missing =
        said.isEmpty()
            ? Set.of()
            : asked.stream()
                .map(Strand::key)
                .filter(key -> !said.containsKey(key))
                .collect(Collectors.toSet());
    return frame(phrases)
        .outside(
            phrases.text("staff.page.title"),
            p(phrases.text("staff.page.who", texts.team(holder.mirror()))),
            p(phrases.text("staff.page.private")),
            form(
                    each(
                        asked,
                        strand ->
                            question(
                                strand,
                                Optional.ofNullable(said.get(strand.key())),
                                missing.contains(strand.key()),
                                phrases)),
                    button(phrases.text("staff.page.button")).withType("submit").withClass("main"))
                .withMethod("post")
                .withAction(entrance.path() + "/" + holder.code().inGroups())
                .withClass("questions"),
            p(phrases.text("staff.page.until", until)).withClass("remark"));
  }

  private static DomContent question(
      Strand strand, Optional<String> said, boolean isMissing, PagePhrases phrases) {
    return fieldset(
            legend(strand.ask()),
            isMissing ? p(phrases.text("staff.page.missing")).withClass("trouble") : each(),
            each(
                List.of(Stage.values()),
                stage -> option(strand, value(stage), strand.at(stage).option(), said)),
            option(strand, CANNOT_TELL, phrases.text("staff.page.unsure"), said))
        .withClass("question");
  }

  private static DomContent option(
      Strand strand, String value, String sentence, Optional<String> said) {
    return label(
            input()
                .withType("radio")
                .withName(strand.key())
                .withValue(value)
                .isRequired()
                .withCondChecked(said.filter(value::equals).isPresent()),
            span(sentence))
        .withClass("answer");
  }

  private static String value(Stage stage) {
    return String.valueOf("abcd".charAt(stage.ordinal()));
  }

  private Frame frame(PagePhrases phrases) {
    return new Frame(phrases, entrance.look(), site);
  }
}
