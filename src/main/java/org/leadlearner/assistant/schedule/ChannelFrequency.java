package org.leadlearner.assistant.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.Today;
import org.leadlearner.prompt.Fade;
import org.leadlearner.prompt.Needs;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.WaitingDeeds;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/**
 * How often a channel's prompt comes: less often while nobody answers or replies, and not at all
 * after its lead was asked and did not answer (domain.md, section 4.4, rule 5).
 */
public record ChannelFrequency(PromptPorts records) {

  /** The history that {@link Fade} can need, including a summer. */
  private static final int DAYS_BACK = 400;

  /** After this many turns without a prompt, none is to come. */
  private static final int MOST_TURNS = 10;

  public Fade fade(PromptSchedule schedule, LocalDate date) {
    return fade(schedule, Today.of(date, schedule.calendar(records.calendars().load())));
  }

  /** A prompt that takes days does not count as silence before they are over. */
  private Fade fade(PromptSchedule schedule, Today today) {
    Addressee channel = PromptChannel.of(schedule).addressee();
    PromptPreference preference = records.preferences().of(channel);
    List<Practice> before =
        records.practices().given(channel, today.date().minusDays(DAYS_BACK)).stream()
            .filter(practice -> practice.day().isBefore(today.date()))
            .toList();
    return Fade.of(
        new WaitingDeeds(records.library()).leftOut(before, today),
        preference.heard(),
        preference.asked());
  }

  /** Whether a prompt is due on this day, which is a school day. */
  public boolean isDue(PromptSchedule schedule, LocalDate date, SchoolCalendar calendar) {
    Today today = Today.of(date, calendar);
    return fade(schedule, today).isDue(recipient(schedule), today);
  }

  /** Whether the channel gets a prompt on this day, or has it already. */
  public boolean hasPrompt(PromptSchedule schedule, LocalDate date) {
    Addressee channel = PromptChannel.of(schedule).addressee();
    boolean given =
        records.practices().given(channel, date).stream().map(Practice::day).anyMatch(date::equals);
    SchoolCalendar calendar = schedule.calendar(records.calendars().load());
    boolean comes =
        schedule.active()
            && schedule.days().contains(date.getDayOfWeek())
            && !schedule.isPaused(date)
            && calendar.isSchoolDay(date);
    return given || comes && isDue(schedule, date, calendar);
  }

  /** The day of the next prompt, as far as it is known now. */
  public Optional<LocalDate> next(PromptSchedule schedule, Instant after) {
    SchoolCalendar whole = records.calendars().load();
    SchoolCalendar calendar = schedule.calendar(whole);
    Optional<Due> due = schedule.nextPost(after, whole);
    for (int turn = 0; due.isPresent() && turn < MOST_TURNS; turn++) {
      LocalDate date = due.get().occurrence().date();
      if (isDue(schedule, date, calendar)) {
        return Optional.of(date);
      }
      due = schedule.nextPost(due.get().at(), whole);
    }
    return Optional.empty();
  }

  /** Somebody replied to a prompt, or a lead changed something, so the channel is active. */
  public void heard(PromptSchedule schedule, LocalDate today) {
    Addressee channel = PromptChannel.of(schedule).addressee();
    PromptPreference preference = records.preferences().of(channel);
    if (!preference.heard().equals(Optional.of(today))) {
      records.preferences().keep(channel, preference.heardOn(today));
    }
  }

  /** It contains nothing about a person: a channel has no stage. */
  public Recipient recipient(PromptSchedule schedule) {
    Addressee channel = PromptChannel.of(schedule).addressee();
    PromptPreference preference = records.preferences().of(channel);
    return new Recipient(channel, Needs.UNKNOWN, preference.limit(), false, schedule.days());
  }
}
