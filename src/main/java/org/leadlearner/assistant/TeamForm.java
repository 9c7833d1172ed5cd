package org.leadlearner.assistant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Form;
import org.leadlearner.people.Team;

/** The page on which a team is set up from somebody's own page. */
record TeamForm(Words words) {

  private static final String NAME = "name";

  Form form() {
    return new Form(
        Action.of(TeamActions.NEW_SENT),
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

  static String name(Map<String, String> values) {
    return values.getOrDefault(NAME, "").strip();
  }

  /** What keeps the team from being made, by field. */
  Map<String, String> faults(Map<String, String> values) {
    int length = name(values).length();
    if (length == 0) {
      return Map.of(NAME, words.text("team.new.empty"));
    }
    return length > Team.LONGEST_NAME
        ? Map.of(NAME, words.text("refused.long", "most", Team.LONGEST_NAME))
        : Map.of();
  }
}
