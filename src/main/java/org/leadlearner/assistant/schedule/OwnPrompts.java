package org.leadlearner.assistant.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * One person's prompts, as they are now.
 *
 * @param schedule empty for people who never asked for prompts
 * @param zone of the schedule, or of the profile without one
 */
public record OwnPrompts(
    PromptPorts records,
    long personId,
    Optional<PromptSchedule> schedule,
    ZoneId zone,
    Instant at) {

  /** If this many turns, two weeks, are skipped or taken, all of them are. */
  private static final int MOST_TURNS = 10;

  public static OwnPrompts of(PromptPorts records, TurnContext visit) {
    Optional<PromptSchedule> schedule = records.schedules().ofPerson(visit.person().id());
    ZoneId zone = schedule.map(PromptSchedule::zone).orElse(visit.person().profile().zone());
    return new OwnPrompts(records, visit.person().id(), schedule, zone, visit.at());
  }

  public Addressee addressee() {
    return Addressee.person(personId);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(at, zone);
  }

  public boolean isActive() {
    return schedule.filter(PromptSchedule::active).isPresent();
  }

  /** The school days of this person. */
  public SchoolCalendar calendar() {
    SchoolCalendar whole = records.calendars().load();
    return schedule.map(one -> one.calendar(whole)).orElse(whole);
  }

  public PromptPreference preference() {
    return records.preferences().of(addressee());
  }

  /** Their practice of a day, with their reply. */
  public Optional<Practice> practice(LocalDate day) {
    return records.practices().find(addressee(), day, personId);
  }

  public void reply(LocalDate day, PracticeReply reply) {
    records.practices().reply(addressee(), day, personId, reply);
  }

  /** Everything they replied to since a day, including channels. */
  public PracticeLog log(LocalDate since) {
    return new PracticeLog(records.practices().repliedTo(personId, since));
  }

  public PracticeLog.Month month() {
    YearMonth month = YearMonth.from(today());
    return log(month.atDay(1)).month(month);
  }

  /** The day of the next prompt; a day that has one already is skipped. */
  public Optional<LocalDate> next() {
    return schedule.flatMap(one -> next(one, at)).map(due -> due.occurrence().date());
  }

  private Optional<Due> next(PromptSchedule one, Instant after) {
    SchoolCalendar whole = records.calendars().load();
    Optional<Due> due = one.nextPost(after, whole);
    for (int turn = 0; turn < MOST_TURNS && due.filter(this::isTaken).isPresent(); turn++) {
      due = one.nextPost(due.get().at(), whole);
    }
    return due.filter(some -> !isTaken(some));
  }

  private boolean isTaken(Due due) {
    LocalDate day = due.occurrence().date();
    return practice(day).isPresent() || restsOn(day);
  }

  /**
   * The channel on whose days their own prompt is skipped, while the channel gets prompts itself.
   */
  public Optional<PromptSchedule> restsFor() {
    return preference()
        .restsFor()
        .flatMap(records.schedules()::find)
        .filter(PromptSchedule::isOfChannel)
        .filter(PromptSchedule::active);
  }

  /** Whether their own prompt is skipped on a day, because the chosen channel has one. */
  public boolean restsOn(LocalDate day) {
    ChannelFrequency rhythm = new ChannelFrequency(records);
    return restsFor().filter(channel -> rhythm.hasPrompt(channel, day)).isPresent();
  }

  public void restFor(Optional<Long> schedule) {
    records.preferences().keep(addressee(), preference().restingFor(schedule));
  }

  /** They did something about their prompts, so they are active. */
  public void heard() {
    PromptPreference preference = preference();
    if (schedule.isPresent() && !preference.heard().equals(Optional.of(today()))) {
      records.preferences().keep(addressee(), preference.heardOn(today()));
    }
  }

  /** The channels with prompts in the same workspace, where a sentence for staff can go. */
  public List<PromptSchedule> channels(String platform, String workspace) {
    return records.schedules().ofChannels(platform, workspace).stream()
        .filter(PromptSchedule::active)
        .toList();
  }
}
