package org.leadlearner.dashboard;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.dashboard.html.MessageHtml;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.SessionCookie;
import org.leadlearner.dashboard.page.Visitor;
import org.leadlearner.export.PersonalDataFiles;
import org.leadlearner.language.RecordNames;
import org.leadlearner.people.PersonalData;

/** The page of a visitor's personal data: see, download, correct and delete it. */
final class DataPages {

  private static final int OK = 200;
  private static final int CONFLICT = 409;
  private static final int UNPROCESSABLE = 422;

  private final PersonalData data;
  private final Visitor visitor;
  private final PagePhrases phrases;
  private final Frame frame;
  private final Pages pages;

  DataPages(PersonalData data, Visitor visitor, PagePhrases phrases, Frame frame, Pages pages) {
    this.data = data;
    this.visitor = visitor;
    this.phrases = phrases;
    this.frame = frame;
    this.pages = pages;
  }

  Optional<PageResponse> get(String path) {
    return switch (path) {
      case "data" -> Optional.of(pages.page(OK, "data", whole(kept())));
      case "data/my-data.json" ->
          Optional.of(
              PageResponse.file("my-data.json", "application/json", to -> files().json(to)));
      case "data/my-data.zip" ->
          Optional.of(PageResponse.file("my-data.zip", "application/zip", to -> files().zip(to)));
      case "forget" -> Optional.of(pages.page(OK, "data", forgetting(false)));
      default -> Optional.empty();
    };
  }

  /** Deletes the data when the required word was typed and nothing prevents it. */
  PageResponse forget(String typed, SessionCookie cookie, SignIn signIn) {
    if (data.isHeld()) {
      return pages.page(CONFLICT, "data", forgetting(false));
    } else if (!typed.strip().toLowerCase(Locale.ROOT).equals(phrases.text("forget.word"))) {
      return pages.page(UNPROCESSABLE, "data", forgetting(true));
    }
    data.forget(visitor.person().id());
    return response -> {
      cookie.clear(response);
      signIn.forgotten(phrases).send(response);
    };
  }

  private PersonalDataFiles files() {
    return new PersonalDataFiles(visitor.person().name(), kept(), visitor.at());
  }

  private List<PersonalData.Sheet> kept() {
    return data.of(visitor.person().id());
  }

  private DomContent whole(List<PersonalData.Sheet> sheets) {
    List<List<DomContent>> rows =
        sheets.stream()
            .filter(one -> !one.rows().isEmpty())
            .map(
                one ->
                    List.<DomContent>of(
                        text(RecordNames.in(phrases.locale(), one.name())),
                        text(String.valueOf(one.rows().size()))))
            .toList();
    List<String> columns = texts("data.column.name", "data.column.rows");
    return each(
        card(
            "data.kept",
            MessageHtml.tableOf(phrases.text("data.table"), columns, rows),
            nothingOf(sheets)),
        card("data.take", paragraphs("data.take.text"), downloads()),
        card("data.correct", paragraphs("data.correct.answers", "data.correct.name")),
        card(
            "data.forget",
            paragraphs(data.isHeld() ? "forget.hold" : "data.forget.text"),
            p(frame.wayTo("forget", phrases.text("data.forget.way"))).withClass("files")));
  }

  /** Lists the kinds without any entry in one sentence, because rows of zeros say nothing more. */
  private DomContent nothingOf(List<PersonalData.Sheet> sheets) {
    List<String> names =
        sheets.stream()
            .filter(one -> one.rows().isEmpty())
            .map(one -> RecordNames.in(phrases.locale(), one.name()))
            .toList();
    return names.isEmpty()
        ? each()
        : p(phrases.text("data.nothing", String.join("; ", names))).withClass("remark");
  }

  private DomContent downloads() {
    return p(
            frame.wayTo("data/my-data.json", phrases.text("data.json")),
            frame.wayTo("data/my-data.zip", phrases.text("data.csv")))
        .withClass("files");
  }

  private DomContent forgetting(boolean misspelt) {
    if (data.isHeld()) {
      return card("data.forget", paragraphs("forget.hold"));
    }
    return card(
        "data.forget",
        p(phrases.text("forget.goes")),
        list(
            "forget.goes.answers",
            "forget.goes.prompts",
            "forget.goes.teams",
            "forget.goes.account"),
        p(phrases.text("forget.stays")),
        list(
            "forget.stays.teams",
            "forget.stays.agreed",
            "forget.stays.platform",
            "forget.stays.backups",
            "forget.stays.copies"),
        confirmation(misspelt));
  }

  private DomContent confirmation(boolean misspelt) {
    String word = phrases.text("forget.word");
    DomContent field =
        input()
            .withType("text")
            .withId("word")
            .withName("word")
            .attr("autocomplete", "off")
            .condAttr(misspelt, "aria-invalid", "true")
            .condAttr(misspelt, "aria-describedby", "word-trouble");
    return frame
        .post(
            visitor,
            "forget",
            div(
                    label(phrases.text("forget.type", word)).withFor("word"),
                    field,
                    misspelt
                        ? p(phrases.text("forget.misspelt", word))
                            .withId("word-trouble")
                            .withClass("trouble")
                        : each())
                .withClass("field"),
            button(phrases.text("forget.button")).withType("submit"))
        .withClass("confirm");
  }

  private DomContent card(String title, DomContent... content) {
    return section(h2(phrases.text(title)), each(content)).withClass("body");
  }

  private DomContent paragraphs(String... keys) {
    return div(each(texts(keys), one -> p(one))).withClass("text");
  }

  private DomContent list(String... keys) {
    return ul(each(texts(keys), one -> li(one)));
  }

  private List<String> texts(String... keys) {
    return Stream.of(keys).map(key -> phrases.text(key)).toList();
  }
}
