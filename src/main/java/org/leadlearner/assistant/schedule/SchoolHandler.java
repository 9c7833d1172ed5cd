package org.leadlearner.assistant.schedule;

import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.assistant.button.ScheduleButton;
import org.leadlearner.assistant.calendar.KnownSchools;
import org.leadlearner.assistant.calendar.SchoolMessage;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.schedule.PromptSchedule;

/** Sets whose school days count for a person's own prompts: the district's, or one school's. */
final class SchoolHandler {

  private final PromptPorts records;

  SchoolHandler(PromptPorts records) {
    this.records = records;
  }

  /** Shows whose days count, or changes to the named school. */
  Message answer(TurnContext visit, Optional<String> name) {
    Phrases words = visit.words();
    Optional<PromptSchedule> own = OwnPrompts.of(records, visit).schedule();
    KnownSchools known = KnownSchools.of(records.calendars());
    if (own.isEmpty()) {
      return new MessageBuilder(words)
          .say("school.first")
          .say("pln.offer")
          .add(ScheduleActions.offer(words))
          .build();
    }
    Optional<String> school = own.get().school();
    Action action = Action.of(ScheduleButton.SCHOOL);
    SchoolMessage messages = new SchoolMessage(words, known, action, words.text("school.example"));
    return messages.choose(
        school, name, found -> keep(visit, own.get(), Optional.of(found)), Function.identity());
  }

  /** Changes back to the district's days. */
  Message clear(TurnContext visit) {
    return OwnPrompts.of(records, visit)
        .schedule()
        .map(schedule -> keep(visit, schedule, Optional.empty()))
        .orElseGet(() -> answer(visit, Optional.empty()));
  }

  private Message keep(TurnContext visit, PromptSchedule schedule, Optional<String> school) {
    records.schedules().keep(schedule.forSchool(school), visit.at());
    return new ScheduleMessage(visit, OwnPrompts.of(records, visit))
        .changed(SchoolMessage.counting(visit.words(), school));
  }
}
