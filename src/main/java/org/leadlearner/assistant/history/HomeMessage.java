package org.leadlearner.assistant.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.NextStep;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.schedule.ScheduleActions;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageMove;
import org.leadlearner.progress.Standing;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** A person's home tab: their stage, how they got there, what is in progress. */
final class HomeMessage {

  private final TurnContext visit;
  private final Phrases words;

  HomeMessage(TurnContext visit) {
    this.visit = visit;
    this.words = visit.words();
  }

  Message build(
      Rubric rubric,
      Optional<CheckIn> open,
      Optional<Stage> standing,
      Optional<NextStep> nextStep,
      List<Reading> readings,
      List<StageMove> moves,
      List<Line> prompts,
      List<Part.Button> more) {
    MessageBuilder message = new MessageBuilder(words).heading("home.title");
    if (readings.isEmpty() && open.isEmpty()) {
      introduce(message, rubric);
    }
    if (standing.isPresent()) {
      message.say(
          "home.stage",
          "stage",
          words.text(StagePhrases.nameKey(standing.get())),
          "work",
          words.text(StagePhrases.workKey(standing.get())));
    } else {
      message.say(readings.isEmpty() ? "home.none" : "home.unset");
    }
    nextStep.ifPresent(step -> message.say(step.line(words)));
    open.ifPresent(
        checkIn ->
            message.say(
                "home.open",
                "answered",
                checkIn.answers().size(),
                "count",
                rubric.strands().size()));
    message.sayAll(prompts).add(new Part.Buttons(buttons(open, readings, more)));
    if (!readings.isEmpty()) {
      new HistoryMessage(visit, rubric, readings, moves).addPictureTo(message);
    }
    return message.remark("home.who").build();
  }

  /**
   * Slack opens this tab before any message: for many people it is the first they see of the bot.
   */
  private static void introduce(MessageBuilder message, Rubric rubric) {
    message
        .say("greeting.what", "count", rubric.strands().size())
        .say("greeting.who")
        .say("greeting.stop");
  }

  private List<Part.Button> buttons(
      Optional<CheckIn> open, List<Reading> readings, List<Part.Button> more) {
    List<Part.Button> buttons = new ArrayList<>();
    buttons.add(
        open.map(checkIn -> CommonActions.resume(words, checkIn)).orElseGet(() -> start(readings)));
    buttons.add(CommonActions.form(words));
    buttons.add(CommonActions.history(words));
    buttons.add(ScheduleActions.other(words, "pln.title", ScheduleButton.SHOW));
    buttons.addAll(more);
    buttons.add(CommonActions.help(words));
    return buttons;
  }

  /** Nobody is urged to the next check-in before it can move their stage. */
  private Part.Button start(List<Reading> readings) {
    Part.Button start = CommonActions.checkIn(words);
    Instant recent = visit.at().minus(Standing.APART);
    return readings.stream().anyMatch(reading -> reading.at().isAfter(recent))
        ? Part.Button.other(start.label(), start.action())
        : start;
  }
}
