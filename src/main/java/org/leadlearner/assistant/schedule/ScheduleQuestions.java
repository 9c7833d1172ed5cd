package org.leadlearner.assistant.schedule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.schedule.QuietHours;

/** Asks for what a change of a person's schedule needs. */
final class ScheduleQuestions {

  private ScheduleQuestions() {}

  /** The time is in the quiet hours; the nearest allowed one is offered. */
  static Message nearestTime(Phrases words, QuietHours.Choice.Refused refused) {
    LocalTime nearest =
        refused.asked().isBefore(refused.earliest()) ? refused.earliest() : refused.latest();
    return new MessageBuilder(words)
        .say(
            "pln.quiet",
            "time",
            words.time(refused.asked()),
            "earliest",
            words.time(refused.earliest()),
            "latest",
            words.time(refused.latest()))
        .add(
            new Part.Buttons(
                List.of(ScheduleActions.time(words, nearest), CommonActions.leaveIt(words))))
        .build();
  }

  static Message time(Phrases words) {
    return new MessageBuilder(words).say("pln.times").add(ScheduleActions.times(words)).build();
  }

  static Message days(Phrases words) {
    return new MessageBuilder(words).say("pln.days").add(ScheduleActions.days(words)).build();
  }

  static Message zone(Phrases words) {
    return new MessageBuilder(words)
        .say("pln.zone.which")
        .add(ScheduleActions.zones(words))
        .build();
  }

  static Message whatToStop(Phrases words) {
    return new MessageBuilder(words)
        .say("pln.stop.which")
        .add(
            new Part.Buttons(
                List.of(
                    ScheduleActions.other(words, "pln.button.pause", ScheduleButton.PAUSES),
                    ScheduleActions.other(words, "pln.button.stop", ScheduleButton.STOP))))
        .build();
  }

  static Message until(Phrases words, Line said, LocalDate today) {
    return new MessageBuilder(words)
        .say(said)
        .add(ScheduleActions.pauses(words, today))
        .remark("pln.pause.words")
        .build();
  }
}
