package org.leadlearner.assistant.membership;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.people.Team;

/** The form for setting up a team from a person's home tab. */
public record TeamForm(Phrases words) {

  private static final String NAME = "name";

  public Form form() {
    return new Form(
        Action.of(SentForm.TEAM),
        words.text("team.new.title"),
        words.text("team.new.submit"),
        List.of(
            new Form.Write(
                NAME,
                words.text("team.new.name"),
                Optional.of(words.text("team.new.hint")),
                Optional.of(words.text("team.name")),
                Team.LONGEST_NAME,
                true)));
  }

  public static String name(Map<String, String> values) {
    return values.getOrDefault(NAME, "").strip();
  }

  /** The errors that keep the team from being created, by field. */
  public Map<String, String> faults(Map<String, String> values) {
    int length = name(values).length();
    if (length == 0) {
      return Map.of(NAME, words.text("team.new.empty"));
    }
    return length > Team.LONGEST_NAME
        ? Map.of(NAME, words.text("refused.long", "most", Team.LONGEST_NAME))
        : Map.of();
  }
}
