package org.leadlearner.dashboard;

import static j2html.TagCreator.each;
import static j2html.TagCreator.p;

import j2html.tags.DomContent;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.dashboard.html.Element;
import org.leadlearner.dashboard.html.MessageHtml;
import org.leadlearner.dashboard.html.PagePhrases;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PageResponse;
import org.leadlearner.dashboard.page.SessionCookie;
import org.leadlearner.dashboard.page.Visitor;
import org.leadlearner.people.Person;
import org.leadlearner.people.Team;

/** The pages of one visit: finds a page by its path, as far as the visitor may see it. */
final class Pages {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final Pattern TEAM =
      Pattern.compile("team/(\\d{1,18})(/board|/source|/staff|/proof|/sheet\\.csv|/sheet\\.json|)");

  private final PageSources sources;
  private final Visitor visitor;
  private final PagePhrases phrases;
  private final Frame frame;
  private final Instant now;

  Pages(PageSources sources, Visitor visitor, PagePhrases phrases, Frame frame, Instant now) {
    this.sources = sources;
    this.visitor = visitor;
    this.phrases = phrases;
    this.frame = frame;
    this.now = now;
  }

  /** A page that the visitor may not see is reported as not found. */
  PageResponse get(String path) {
    Person person = visitor.person();
    return switch (path) {
      case "" -> page(path, html(sources.pages().overview(person, now)));
      case "history" -> page(path, html(sources.pages().history(person, now)));
      case "practice" -> page(path, html(sources.pages().practice(person, now)));
      case "settings" -> page(path, html(sources.pages().settings(person, now)));
      default ->
          data()
              .get(path)
              .or(() -> team(path))
              .or(() -> plans().get(path))
              .or(() -> admin(path))
              .orElseGet(this::missing);
    };
  }

  /** Handles a form that was posted to a page. */
  PageResponse posted(String path, String count) {
    Matcher asked = TEAM.matcher(path);
    return asked.matches() && asked.group(2).equals("/staff")
        ? found(asked).flatMap(team -> codes().make(team, count)).orElseGet(this::missing)
        : missing();
  }

  PageResponse forget(String typed, SessionCookie cookie, SignIn signIn) {
    return data().forget(typed, cookie, signIn);
  }

  /** A page with the menu. */
  PageResponse page(int status, String path, DomContent content) {
    return PageResponse.page(status, frame.inside(visitor, ways(), path, content));
  }

  /** The same with status 200. */
  PageResponse page(String path, DomContent content) {
    return page(OK, path, content);
  }

  private PageResponse missing() {
    return page(NOT_FOUND, "?", p(phrases.text("missing.text")));
  }

  private Optional<PageResponse> admin(String path) {
    return path.equals(AdminPages.PATH) && sources.operation().isFor(visitor.person())
        ? Optional.of(page(path, each(administration(), this::html)))
        : Optional.empty();
  }

  private List<Message> administration() {
    return new AdminPages(phrases, visitor.person().profile().zone())
        .messages(sources.operation().report(now));
  }

  private PlanPages plans() {
    return new PlanPages(sources.pages(), visitor.person(), phrases, frame, this, now);
  }

  private DataPages data() {
    return new DataPages(sources.data(), visitor, phrases, frame, this);
  }

  private Map<String, String> ways() {
    Map<String, String> ways = new LinkedHashMap<>();
    Stream.of("", "history", PlanPages.PATH, "practice")
        .forEach(
            path -> ways.put(path, phrases.text("page." + (path.isEmpty() ? "overview" : path))));
    teams().forEach(team -> ways.put("team/" + team.id(), team.name()));
    ways.put("settings", phrases.text("page.settings"));
    ways.put("data", phrases.text("page.data"));
    if (sources.operation().isFor(visitor.person())) {
      ways.put(AdminPages.PATH, phrases.text("page.admin"));
    }
    return ways;
  }

  private List<Team> teams() {
    return sources.pages().teams(visitor.person());
  }

  private Optional<PageResponse> team(String path) {
    Matcher asked = TEAM.matcher(path);
    if (!asked.matches()) {
      return Optional.empty();
    }
    return found(asked).flatMap(team -> team(team, asked.group(2)));
  }

  private Optional<Team> found(Matcher asked) {
    long id = Long.parseLong(asked.group(1));
    return teams().stream().filter(team -> team.id() == id).findFirst();
  }

  private StaffCodePages codes() {
    return new StaffCodePages(sources, visitor, phrases, frame, this);
  }

  private Optional<PageResponse> team(Team team, String what) {
    return switch (what) {
      case "/board" ->
          sources.pages().board(visitor.person(), team.id(), now).map(one -> board(team, one));
      case "/source" ->
          sources
              .pages()
              .sources(visitor.person(), team.id(), now)
              .map(one -> page("team/" + team.id(), html(one)));
      case "/staff" -> codes().get(team);
      case "/proof" -> Optional.of(proof(team));
      case "/sheet.csv" -> Optional.of(sheet(team));
      case "/sheet.json" ->
          Optional.of(
              PageResponse.file(
                  "team-" + team.id() + ".json",
                  "application/json",
                  to -> sources.sheets().writeJson(team, to)));
      default ->
          sources.pages().team(visitor.person(), team.id(), now).map(all -> results(team, all));
    };
  }

  private PageResponse results(Team team, PersonalPages.TeamPage shown) {
    String path = "team/" + team.id();
    Element files = new Element("p").withClass("files");
    if (shown.isClosed()) {
      if (shown.isLead()) {
        files.with(frame.wayTo(StaffCodePages.path(team), phrases.text("team.staff")));
      }
      files.with(
          frame.wayTo(path + "/board", phrases.text("team.board")),
          frame.wayTo(path + "/sheet.csv", phrases.text("team.sheet")),
          frame.wayTo(path + "/sheet.json", phrases.text("team.json")),
          frame.wayTo(path + "/proof", phrases.text("team.proof")));
    }
    return page(path, each(each(shown.messages(), this::html), files));
  }

  private PageResponse board(Team team, Message message) {
    return paper(
        new Frame.Paper(
            phrases.text("board.title"), phrases.text("board.back"), "team/" + team.id()),
        each(
            html(message),
            new Element("p")
                .withClass("files")
                .with(frame.wayTo("team/" + team.id() + "/source", phrases.text("board.source")))),
        sources.sheets().proofs(team).stream()
            .findFirst()
            .flatMap(TeamSheets.Proof::hash)
            .map(hash -> " " + phrases.text("board.hash", hash))
            .orElse(""));
  }

  private PageResponse proof(Team team) {
    return page(
        "team/" + team.id(), html(new ProofPage(phrases).message(sources.sheets().proofs(team))));
  }

  /** A printable page with its date. */
  PageResponse paper(Frame.Paper paper, Message message) {
    return paper(paper, html(message), "");
  }

  private PageResponse paper(Frame.Paper paper, DomContent content, String behindFoot) {
    DateTimeFormatter day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(phrases.locale());
    LocalDate today = LocalDate.ofInstant(now, visitor.person().profile().zone());
    String foot = phrases.text("board.foot", day.format(today)) + behindFoot;
    return PageResponse.page(OK, frame.paper(paper, foot, content));
  }

  private PageResponse sheet(Team team) {
    return PageResponse.file(
        "team-" + team.id() + ".csv",
        "text/csv;charset=utf-8",
        to -> {
          Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
          sources.sheets().write(team, writer);
          writer.flush();
        });
  }

  DomContent html(Message message) {
    return new MessageHtml(phrases).render(message);
  }
}
