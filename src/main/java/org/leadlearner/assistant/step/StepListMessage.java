package org.leadlearner.assistant.step;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.StepActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.step.Step;

/** The open steps of a person as a list. */
record StepListMessage(Phrases words, StepMessages.StrandNames names, StepDays days) {

  /** All open steps, each with its buttons. */
  Message message(List<Step> open) {
    MessageBuilder message = new MessageBuilder(words).heading("step.title");
    List<Part.Button> ways = new ArrayList<>();
    if (open.isEmpty()) {
      message.say("step.none");
      ways.add(StepActions.make(words));
    }
    for (int place = 1; place <= open.size(); place++) {
      Step step = open.get(place - 1);
      message
          .sayAll(listed(step, place))
          .add(
              new Part.Buttons(
                  List.of(
                      numbered("step.button.done.one", place, StepButton.DONE, step),
                      numbered("step.button.later.one", place, StepButton.LATER, step),
                      numbered("step.button.drop.one", place, StepButton.DROP, step))));
    }
    ways.add(StepActions.write(words));
    return message.add(new Part.Buttons(ways)).remark("step.who").build();
  }

  private List<Line> listed(Step step, int place) {
    String date = step.until().map(days::asked).map(words::weekdayAndDay).orElse("");
    return List.of(
        words.line(
            "step.listed",
            "number",
            place,
            "name",
            names.of(step),
            "step",
            new Quoted(step.words())),
        words.line(step.isAsked() ? "step.listed.asked" : "step.listed.when", "date", date));
  }

  /** Some of the open steps, where there are no buttons. */
  List<Line> lines(List<Step> open, Predicate<Step> wanted) {
    List<Line> lines = new ArrayList<>();
    for (int place = 1; place <= open.size(); place++) {
      Step step = open.get(place - 1);
      if (wanted.test(step)) {
        lines.addAll(listed(step, place));
      }
    }
    return lines;
  }

  private Part.Button numbered(String key, int place, Action.Verb verb, Step step) {
    return Part.Button.other(words.text(key, "number", place), StepActions.of(verb, step.id()));
  }
}
