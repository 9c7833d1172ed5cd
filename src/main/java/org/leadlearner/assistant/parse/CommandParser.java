package org.leadlearner.assistant.parse;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.PromptRequest;
import org.leadlearner.assistant.request.Request;
import org.leadlearner.assistant.request.TeamRequest;

/**
 * Parses commands by their grammar: the words of a command, followed by a time, days or a name. All
 * other text is understood by its meaning.
 */
public record CommandParser(Phrases words, LocalDate today) {

  private static final Pattern STRAND_AND_TEXT =
      Pattern.compile("(\\d{1,2})(?:\\s*:\\s*|\\s+)(.+)", Pattern.DOTALL);

  /** What follows the command for prompts, at the start of the line. */
  public Optional<PromptRequest> prompts(String line) {
    return new PromptParser(words, today).parse(line);
  }

  /** A request about a team, with a name, a time or an agreement. */
  public Optional<TeamRequest> team(String line) {
    return new TeamParser(words, today)
        .parse(line)
        .or(() -> after(line, "hear.team").map(TeamRequest.Named::new));
  }

  /** What was agreed in a meeting, or the strand in discussion. */
  public Optional<String> agreed(String line) {
    return after(line, "hear.team.agree");
  }

  /** The next step of a team, or the answer about it. */
  public Optional<String> step(String line) {
    return after(line, "hear.team.step");
  }

  /** The name of the rubric for a new check-in. */
  public Optional<String> checkIn(String line) {
    return after(line, "hear.checkin");
  }

  /** The name of the rubric whose readings are requested. */
  public Optional<String> history(String line) {
    return after(line, "hear.history");
  }

  /** The name of the strand to answer again. */
  public Optional<String> edit(String line) {
    return after(line, "hear.edit");
  }

  /** A note on a strand by its number, perhaps with the text. */
  public Optional<Request.Note> note(String line) {
    Optional<String> behind = after(line, "hear.note");
    Optional<Request.Note> written =
        behind
            .map(STRAND_AND_TEXT::matcher)
            .filter(Matcher::matches)
            .map(
                parts ->
                    new Request.Note(
                        Optional.of(parts.group(1)), Optional.of(parts.group(2).strip())));
    return written.or(
        () ->
            behind
                .filter(name -> name.matches("\\d{1,2}"))
                .map(name -> new Request.Note(Optional.of(name), Optional.empty())));
  }

  private Optional<String> after(String line, String key) {
    return words.after(line, key).filter(rest -> !rest.isEmpty());
  }
}
