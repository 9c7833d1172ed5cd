package org.leadlearner.assistant.step;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.StepButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PlanActions;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.StepActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.step.Step;

/**
 * The messages about a person's steps.
 *
 * @param names the names of strands
 */
record StepMessages(Phrases words, StrandNames names) {

  private static final int LONGEST_LABEL = 60;

  Message say(String key, Object... namesAndValues) {
    return new MessageBuilder(words).say(key, namesAndValues).build();
  }

  /** The step of a button does not exist any more, or is in another state. */
  Message gone() {
    return new MessageBuilder(words)
        .say("step.gone")
        .add(new Part.Buttons(List.of(StepActions.mine(words))))
        .build();
  }

  /** What the latest reading suggests. */
  Message suggestion(Line line) {
    return new MessageBuilder(words)
        .say(line)
        .add(
            new Part.Buttons(
                List.of(
                    StepActions.make(words),
                    StepActions.write(words),
                    PlanActions.show(words),
                    StepActions.mine(words))))
        .build();
  }

  /** The step, and the question for its day; a day can be typed as well. */
  Message when(Step step, StepDays days, Line... said) {
    List<Part.Button> buttons = new ArrayList<>();
    for (LocalDate day : days.offered()) {
      Action action = StepActions.when(step.id(), day);
      buttons.add(Part.Button.other(words.weekdayAndDay(day), action));
    }
    if (step.state() == Step.State.WRITTEN) {
      buttons.add(StepActions.write(words));
    }
    buttons.add(
        Part.Button.no(
            words.text("step.button.leave"), StepActions.of(StepButton.LEAVE, step.id())));
    return new MessageBuilder(words)
        .sayAll(List.of(said))
        .say(line("step.line", step))
        .say("step.when")
        .add(new Part.Buttons(buttons))
        .remark("step.when.how")
        .build();
  }

  /** Its day is set. */
  Message kept(Step step, LocalDate until, LocalDate asked, boolean isMoved) {
    MessageBuilder message = new MessageBuilder(words);
    message.say(line("step.line", step));
    if (!asked.equals(until)) {
      message.say("step.noschool", "day", words.weekdayAndDay(until));
    }
    return message
        .say(isMoved ? "step.moved" : "step.kept", "date", words.weekdayAndDay(asked))
        .add(new Part.Buttons(List.of(StepActions.mine(words))))
        .remark("step.who")
        .build();
  }

  /** There are three already: one of them can be dropped. */
  Message tooMany(Step wanted, LocalDate until, List<Step> open) {
    List<Part.Option> options = new ArrayList<>();
    for (Step one : open) {
      options.add(
          new Part.Option(
              String.valueOf(options.size() + 1),
              cut(one.words()),
              StepActions.of(StepButton.LET_GO, one.id())
                  .with(CommonActions.VALUE, wanted.id())
                  .with(PromptActions.DAY, until),
              false));
    }
    return new MessageBuilder(words)
        .say("step.many", "most", Step.MOST_OPEN)
        .add(new Part.Choices(options))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.no(
                        words.text("step.button.keepall"),
                        StepActions.of(StepButton.LEAVE, wanted.id())))))
        .build();
  }

  /** The question on its day, asked once. */
  Message question(Step step, LocalDate made) {
    return new MessageBuilder(words)
        .say(
            "step.question",
            "date",
            words.shortDay(made),
            "name",
            names.of(step),
            "step",
            new Quoted(step.words()))
        .say("step.question.ask")
        .add(
            new Part.Buttons(
                List.of(
                    button("step.button.done", StepButton.DONE, step),
                    button("step.button.later", StepButton.LATER, step),
                    button("step.button.drop", StepButton.DROP, step))))
        .remark("step.once")
        .build();
  }

  /** It was done, and can be stored as a note. */
  Message done(Step step) {
    MessageBuilder message = new MessageBuilder(words).say("step.done", "step", quoted(step));
    return names.find(step).isEmpty()
        ? message.build()
        : message
            .say("step.done.note", "name", names.of(step))
            .add(
                new Part.Buttons(
                    List.of(
                        button("step.button.note", StepButton.NOTE, step),
                        Part.Button.no(
                            words.text("step.button.nonote"),
                            StepActions.of(StepButton.LEAVE, step.id())))))
            .build();
  }

  /** It is removed from the list; nobody asks why. */
  Message dropped(Step step) {
    return new MessageBuilder(words)
        .say("step.dropped", "step", quoted(step))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.undo(
                        words.text("step.button.again"),
                        StepActions.of(StepButton.AGAIN, step.id())),
                    StepActions.mine(words))))
        .build();
  }

  /** There is nothing to suggest, or nothing in the text can be used. */
  Message write(String key, Object... namesAndValues) {
    return new MessageBuilder(words)
        .say(key, namesAndValues)
        .add(new Part.Buttons(List.of(StepActions.write(words), CommonActions.checkIn(words))))
        .build();
  }

  private Line line(String key, Step step) {
    return words.line(key, "name", names.of(step), "step", quoted(step));
  }

  private static Quoted quoted(Step step) {
    return new Quoted(step.words());
  }

  private Part.Button button(String key, Action.Verb verb, Step step) {
    return Part.Button.other(words.text(key), StepActions.of(verb, step.id()));
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_LABEL) {
      return text;
    }
    int end = LONGEST_LABEL - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /** The names of strands. */
  interface StrandNames {

    /** Empty when the rubric no longer has it. */
    Optional<String> find(Step step);

    default String of(Step step) {
      return find(step).orElse(step.strandKey());
    }
  }
}
