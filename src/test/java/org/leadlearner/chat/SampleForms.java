package org.leadlearner.chat;

import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Line;

/** Forms like those of the assistant. */
public final class SampleForms {

  public static final Form CHECK_IN =
      new Form(
          Action.of("form-sent").with("id", 7),
          "Shared ownership check-in",
          "Send",
          List.of(
              new Form.Explain(Line.plain("All of it on one page. Only you see your answers.")),
              question("modelling", Optional.of("4")),
              question("planning", Optional.empty()),
              new Form.Write(
                  "note",
                  "A note",
                  Optional.of("What would somebody see?"),
                  Optional.of("Every <Monday> & *Friday*"),
                  500,
                  false)));

  private SampleForms() {}

  private static Form.PickOne question(String name, Optional<String> chosen) {
    return new Form.PickOne(
        name,
        "Who decides about " + name + "?",
        Optional.of("Think of the last month."),
        List.of(
            new Form.Group(
                "The adults decide, and learners do what they were told to do by the adults",
                List.of(
                    new Form.Value("3", "3: Now and then we ask"),
                    new Form.Value(
                        "4", "4: We ask, and it is too much to be read at once in a list"))),
            new Form.Group("Something else", List.of(new Form.Value("skip", "Skip this one")))),
        chosen,
        true);
  }
}
