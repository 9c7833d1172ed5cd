package org.leadlearner.assistant.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.TypedText;
import org.leadlearner.checkin.NoteText;
import org.leadlearner.rubric.Stage;

/** Understands what people type, in one language: requests, and the short words of a check-in. */
public final class RequestParser {

  /** What each key means when nothing more is said. */
  private static final Map<String, Request> ALONE =
      Map.ofEntries(
          Map.entry("hear.help", new Request.Help()),
          Map.entry("hear.hello", new Request.Hello()),
          Map.entry("hear.checkin", new Request.CheckIn(Optional.empty())),
          Map.entry("hear.form", new Request.Page()),
          Map.entry("hear.restart", new Request.StartOver()),
          Map.entry("hear.stop", new Request.Stop()),
          Map.entry("hear.resume", new Request.Resume()),
          Map.entry("hear.history", new Request.History(Optional.empty())),
          Map.entry("hear.edit", new Request.Edit(Optional.empty())),
          Map.entry("hear.note", new Request.Note(Optional.empty(), Optional.empty())),
          Map.entry("hear.notes", new Request.Notes()),
          Map.entry("hear.link", new Request.Link()),
          Map.entry("hear.unlink", new Request.Unlink()),
          Map.entry("hear.dashboard", new Request.Dashboard()),
          Map.entry("hear.data", new Request.MyData()),
          Map.entry("hear.forget", new Request.ForgetMe()),
          Map.entry("hear.team", new Request.Team(new TeamRequest.Show())),
          Map.entry("hear.team.changes", new Request.Team(new TeamRequest.Changes())),
          Map.entry("hear.team.differences", new Request.Team(new TeamRequest.Differences())),
          Map.entry("hear.team.unfinished", new Request.Team(new TeamRequest.Unfinished())),
          Map.entry("hear.team.setup", new Request.Team(new TeamRequest.SetUp(Optional.empty()))),
          Map.entry("hear.team.members", new Request.Team(new TeamRequest.Members())),
          Map.entry("hear.team.close", new Request.Team(new TeamRequest.CloseRound())),
          Map.entry("hear.team.leave", new Request.Team(new TeamRequest.Leave())),
          Map.entry("hear.team.log", new Request.Team(new TeamRequest.Log())),
          Map.entry("hear.team.agree", meeting(new MeetingRequest.Agree(Optional.empty()))),
          Map.entry("hear.team.next", meeting(new MeetingRequest.Next())),
          Map.entry("hear.team.stop", meeting(new MeetingRequest.Stop())),
          Map.entry("hear.team.see", meeting(new MeetingRequest.See())),
          Map.entry("hear.team.step", meeting(new MeetingRequest.NextStep(Optional.empty()))),
          Map.entry("hear.team.monday.here", monday(TeamRequest.Monday.Where.HERE)),
          Map.entry("hear.team.monday.me", monday(TeamRequest.Monday.Where.ME)),
          Map.entry("hear.team.monday.off", monday(TeamRequest.Monday.Where.OFF)),
          Map.entry("hear.team.views", new Request.Team(new TeamRequest.Views())));

  private static final Pattern STRAND_AND_TEXT =
      Pattern.compile("(\\w+)(?:\\s*:\\s*|\\s+)(.+)", Pattern.DOTALL);

  private final Phrases words;
  private final LocalDate today;
  private final PromptParser prompts;

  /**
   * @param today the date where the person is, for words such as "tomorrow"
   */
  public RequestParser(Phrases words, LocalDate today) {
    this.words = words;
    this.today = today;
    this.prompts = new PromptParser(words, today);
  }

  /** Whether the whole line is one of the words of this key. */
  public boolean says(String text, String key) {
    return words.heard(key).contains(TypedText.compared(text));
  }

  /** Whether all that the line says is that there is nothing. */
  public boolean deniesAll(String text) {
    return new NoteParser(words).kind(text) == NoteText.Kind.NOTHING;
  }

  /** The request that the whole line makes, with nothing more said. */
  Optional<Request> exactRequest(String text) {
    String said = TypedText.compared(text);
    return ALONE.entrySet().stream()
        .filter(request -> is(said, request.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The request that a line makes, perhaps with something more after it, such as "edit 5". */
  public Optional<Request> request(String said) {
    String text = exactRequest(said).isPresent() ? said : withoutCourtesy(said);
    return exactRequest(text)
        // Before "start": prompts can be started, too.
        .or(() -> prompts.parse(text).map(Request.Prompts::new))
        .or(() -> new TeamParser(words, today).parse(text).map(Request.Team::new))
        .or(() -> after(text, "hear.team.agree").map(RequestParser::agreedOn))
        .or(() -> after(text, "hear.team.step").map(RequestParser::nextStep))
        .or(() -> after(text, "hear.edit").map(name -> new Request.Edit(Optional.of(name))))
        .or(() -> after(text, "hear.note").map(RequestParser::note))
        // Before "progress": a team's is asked for by that word, too.
        .or(() -> after(text, "hear.team").map(RequestParser::teamNamed))
        .or(() -> after(text, "hear.history").map(name -> new Request.History(Optional.of(name))))
        .or(() -> after(text, "hear.checkin").map(this::checkIn));
  }

  /** What a line means that could be about prompts and is about nothing else. */
  public Optional<PromptRequest> promptsAlone(String said) {
    return prompts.parseAlone(withoutCourtesy(said));
  }

  /** The line without "please" at its end or "hey" at its beginning. */
  private String withoutCourtesy(String text) {
    String bare = TypedText.line(text);
    for (String word : words.heard("hear.courtesy")) {
      String around = "(?i)^" + word + "[ ,!.]+(?=\\S)|(?<=\\S)[ ,]+" + word + "[.!]*$";
      bare = bare.replaceAll(around, "");
    }
    return bare;
  }

  /** "checkin resume" and the like are the short word; any other word is the name of a rubric. */
  private Request checkIn(String after) {
    return exactRequest(after).orElseGet(() -> new Request.CheckIn(Optional.of(after)));
  }

  /** A request that can stand among free words: one that no one would write as an answer. */
  public Optional<Request> requestAmongWords(String text) {
    return request(text)
        .filter(
            request ->
                request instanceof Request.Help
                    || request instanceof Request.Stop
                    || request instanceof Request.Resume
                    || request instanceof Request.StartOver
                    || request instanceof Request.Prompts about && about.isClear()
                    || request instanceof Request.Link
                    || request instanceof Request.Unlink
                    || request instanceof Request.MyData
                    || request instanceof Request.ForgetMe
                    || request instanceof Request.Edit edit && isNumber(edit.strand())
                    || request instanceof Request.Note note && isNumber(note.strand()));
  }

  private static boolean isNumber(Optional<String> strand) {
    return strand.isPresent() && strand.get().matches("\\d{1,2}");
  }

  /** The stage whose letter or name the whole line is. */
  Optional<Stage> stage(String text) {
    String said = TypedText.compared(text).replaceFirst("[):]$", "");
    for (Stage stage : Stage.values()) {
      if (said.equalsIgnoreCase(words.pattern(StagePhrases.letterKey(stage)))
          || is(said, StagePhrases.hearKey(stage))) {
        return Optional.of(stage);
      }
    }
    return Optional.empty();
  }

  /** The number that the whole line names in words, such as "seven". */
  Optional<Integer> number(String text) {
    int place = words.heard("hear.numbers").indexOf(TypedText.compared(text));
    return place < 0 ? Optional.empty() : Optional.of(place);
  }

  private static Request monday(TeamRequest.Monday.Where where) {
    return new Request.Team(new TeamRequest.Monday(where));
  }

  private static Request teamNamed(String name) {
    return new Request.Team(new TeamRequest.Named(name));
  }

  private static Request meeting(MeetingRequest request) {
    return new Request.Team(new TeamRequest.Meeting(request));
  }

  private static Request agreedOn(String said) {
    return meeting(new MeetingRequest.Agree(Optional.of(said)));
  }

  private static Request nextStep(String said) {
    return meeting(new MeetingRequest.NextStep(Optional.of(said)));
  }

  private static Request note(String after) {
    Matcher parts = STRAND_AND_TEXT.matcher(after);
    return parts.matches()
        ? new Request.Note(Optional.of(parts.group(1)), Optional.of(parts.group(2).strip()))
        : new Request.Note(Optional.of(after), Optional.empty());
  }

  private Optional<String> after(String text, String key) {
    return words.after(text, key).filter(rest -> !rest.isEmpty());
  }

  private boolean is(String said, String key) {
    return words.heard(key).contains(said);
  }
}
