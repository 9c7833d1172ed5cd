package org.leadlearner.assistant.prompt;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.chat.message.Action;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PromptWishes.Passed;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.Today;
import org.leadlearner.progress.ProgressRecord;
import org.leadlearner.progress.Reading;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.Needs;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.prompt.Wishes;
import org.leadlearner.prompt.pick.PromptPicker;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;
import org.leadlearner.step.Step;

/** Chooses the prompt of a day, and finds the text of earlier ones. */
public final class PromptChoice {

  /** A year and a little more, as the picker needs. */
  private static final int DAYS_OF_HISTORY = 400;

  private final PromptPorts records;
  private final RubricChoice rubrics;
  private final CheckIns checkIns;
  private final ProgressRecord progress;

  public PromptChoice(
      PromptPorts records, RubricChoice rubrics, CheckIns checkIns, ProgressRecord progress) {
    this.records = records;
    this.rubrics = rubrics;
    this.checkIns = checkIns;
    this.progress = progress;
  }

  /** What an addressee got up to this day, oldest first. */
  public List<Practice> history(Addressee addressee, LocalDate date) {
    return records.practices().given(addressee, date.minusDays(DAYS_OF_HISTORY));
  }

  /** A person with their stages. */
  Recipient person(long personId, Set<DayOfWeek> days) {
    Addressee addressee = Addressee.person(personId);
    PromptPreference preference = records.preferences().of(addressee);
    return new Recipient(
        addressee,
        needs(personId),
        preference.limit(),
        preference.policyAcknowledged(),
        days,
        records.steps().open(personId).stream().map(Step::strandKey).collect(Collectors.toSet()));
  }

  /** Today's prompt for a person who asks for it. */
  Optional<TodaysPrompt> pick(OwnPrompts own) {
    Set<DayOfWeek> days = own.schedule().map(PromptSchedule::days).orElse(PromptSchedule.WEEKDAYS);
    return pick(person(own.personId(), days), own.today(), own.calendar());
  }

  /** The prompt of a day; the same for every call. */
  public Optional<TodaysPrompt> pick(Recipient recipient, LocalDate date, SchoolCalendar calendar) {
    return new PromptPicker(records.library(), rubric())
        .pick(
            recipient,
            Today.of(date, calendar),
            history(recipient.addressee(), date),
            wishes(recipient.addressee(), date));
  }

  /** The prompt that replaces one that was given today. */
  Optional<TodaysPrompt> pickAnother(OwnPrompts own, Practice given) {
    Set<DayOfWeek> days = own.schedule().map(PromptSchedule::days).orElse(PromptSchedule.WEEKDAYS);
    LocalDate today = own.today();
    Wishes before = wishes(own.addressee(), today);
    List<Passed> passed = new ArrayList<>(before.passed());
    passed.add(new Passed(today, given.prompt()));
    return new PromptPicker(records.library(), rubric())
        .pick(
            person(own.personId(), days),
            Today.of(today, own.calendar()),
            history(own.addressee(), today),
            new Wishes(passed, before.opinions()));
  }

  private Wishes wishes(Addressee addressee, LocalDate date) {
    return new Wishes(
        records.wishes().passed(addressee, date.minusDays(DAYS_OF_HISTORY)),
        records.wishes().opinions(addressee));
  }

  /** What was given, in a locale's language; empty when it is no longer in the library. */
  public Optional<TodaysPrompt> words(Locale locale, Practice practice) {
    PromptLibrary library = records.library().in(locale);
    return library.prompts().stream()
        .filter(prompt -> prompt.key().equals(practice.prompt()))
        .findFirst()
        .map(prompt -> words(practice, prompt))
        .or(
            () ->
                library.frames().stream()
                    .filter(frame -> frame.key().equals(practice.prompt()))
                    .findFirst()
                    .map(frame -> words(locale, practice, frame)));
  }

  private static TodaysPrompt words(Practice practice, DailyPrompt prompt) {
    return new TodaysPrompt(
        prompt.key(),
        practice.strand(),
        practice.action(),
        practice.minutes(),
        practice.seenBy(),
        prompt.askAfter(),
        prompt.text(),
        Optional.of(prompt.reflection()));
  }

  private TodaysPrompt words(Locale locale, Practice practice, PromptFrame frame) {
    PromptLibrary library = records.library().in(locale);
    String focus =
        rubric().in(locale).find(practice.strand()).map(library::focus).orElse(practice.strand());
    return new TodaysPrompt(
        frame.key(),
        practice.strand(),
        practice.action(),
        practice.minutes(),
        SeenBy.PRIVATE,
        0,
        frame.text(practice.strand(), focus),
        Optional.empty());
  }

  /** The strands of prompts are those of the main rubric. */
  private Rubric rubric() {
    return rubrics.main();
  }

  /** The action for writing the note that a frame asks for, on its strand. */
  Optional<Action> noting(long personId, Practice practice) {
    boolean asks =
        records.library().frames().stream()
            .filter(frame -> frame.key().equals(practice.prompt()))
            .anyMatch(frame -> frame.isOf(PromptFrame.Kind.ASKS_FOR_NOTE));
    List<Reading> readings =
        asks ? progress.readings(personId, rubric().edition().key()) : List.of();
    return readings.stream()
        .reduce((one, later) -> later)
        .map(latest -> CommonActions.noteOn(latest.checkInId(), practice.strand()));
  }

  /** The message for a person's prompt. */
  PromptMessage message(Phrases words, OwnPrompts own, Practice practice) {
    return new PromptMessage(
        words,
        practice,
        words(words.locale(), practice),
        own.today(),
        new LaterQuestion(own, this).day(practice),
        noting(own.personId(), practice));
  }

  private Needs needs(long personId) {
    String key = rubric().edition().key();
    List<Reading> readings = progress.readings(personId, key);
    if (readings.isEmpty()) {
      return Needs.UNKNOWN;
    }
    Reading latest = readings.get(readings.size() - 1);
    return checkIns
        .find(personId, latest.checkInId())
        .map(
            checkIn ->
                Needs.of(
                    ReadingRecorder.standing(checkIns, progress, personId, key).stage(),
                    latest,
                    checkIn.points(),
                    checkIn.notes().keySet()))
        .orElse(Needs.UNKNOWN);
  }
}
