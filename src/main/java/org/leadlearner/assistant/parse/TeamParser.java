package org.leadlearner.assistant.parse;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.request.ResultRequest;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.request.TeamRequest;
import org.leadlearner.chat.TypedText;

/** Parses requests about teams that have a value, such as a name or a date. */
record TeamParser(Phrases words, LocalDate today) {

  Optional<TeamRequest> parse(String text) {
    return after(text, "hear.team.called")
        .or(() -> after(text, "hear.team.setup"))
        .<TeamRequest>map(name -> new TeamRequest.SetUp(Optional.of(name)))
        .or(() -> after(text, "hear.team.changes.since").map(this::changes))
        .or(() -> after(text, "hear.team.rename").map(TeamLeadRequest.Rename::new))
        .or(() -> after(text, "hear.team.home").map(TeamRequest.AlsoHome::new))
        .or(() -> invitation(text))
        .or(() -> joining(text));
  }

  /** What the button of an invitation says, also in a few more words. */
  private Optional<TeamRequest> joining(String text) {
    return words.heard("hear.team.join").contains(TypedText.compared(text))
        ? Optional.of(new TeamRequest.Join())
        : Optional.empty();
  }

  /** A time that is not understood is ignored: all rounds of the same people are shown. */
  private TeamRequest changes(String since) {
    return new ResultRequest.Changes(new SinceParser(words, today).until(since));
  }

  /** The mentions of the line say who is invited; here it is enough that somebody is. */
  private Optional<TeamRequest> invitation(String text) {
    String said = TypedText.compared(text);
    boolean isShort = after(text, "hear.team.invite").isPresent();
    boolean isWhole =
        after(text, "hear.team.add").isPresent()
            && words.heard("hear.team.add.to").stream().anyMatch(said::endsWith);
    return isShort || isWhole ? Optional.of(new TeamLeadRequest.Invite()) : Optional.empty();
  }

  private Optional<String> after(String text, String key) {
    return words.after(text, key).filter(rest -> !rest.isEmpty());
  }
}
