package org.leadlearner.assistant.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.SeenBy;

/** What a person wants of the daily prompts. */
public sealed interface PromptRequest {

  /** See when prompts come, and change it. */
  record Show() implements PromptRequest {}

  /** Get today's prompt now. */
  record Now() implements PromptRequest {}

  /** Get another prompt in the place of today's. */
  record Another() implements PromptRequest {}

  /**
   * Get today's prompt again later.
   *
   * @param in after so long; else {@code at}, and without both, be asked when
   */
  record Later(Optional<Duration> in, Optional<LocalTime> at) implements PromptRequest {}

  /** Want more like the latest prompt, or fewer. */
  record Judge(boolean liked) implements PromptRequest {}

  /** Say how many minutes the latest prompt took. */
  record Took(int minutes) implements PromptRequest {}

  /** Say what became of the latest prompt. */
  record Answer(PracticeAnswer answer) implements PromptRequest {}

  /** Add a line to the latest prompt; without one, be asked for it. */
  record Note(Optional<String> text) implements PromptRequest {}

  /** Share a sentence with staff about the latest prompt; without one, be asked for it. */
  record Share(Optional<String> text) implements PromptRequest {}

  record At(LocalTime time) implements PromptRequest {}

  /** Another time, which is to be asked for. */
  record AskTime() implements PromptRequest {}

  /** Other days, which are to be asked for. */
  record AskDays() implements PromptRequest {}

  /**
   * Get prompts on these days of the week.
   *
   * @param days none when all that was said lies at the weekend
   */
  record On(Set<DayOfWeek> days) implements PromptRequest {}

  /** Stay silent until a day; without one, ask until when. */
  record Pause(Optional<LocalDate> until) implements PromptRequest {}

  /**
   * Stay silent until a break is over.
   *
   * @param name what the break is called; nothing for the next one
   */
  record PauseOverBreak(String name) implements PromptRequest {}

  record Resume() implements PromptRequest {}

  record Stop() implements PromptRequest {}

  /** They said "stop" where nothing but prompts can be meant, and are asked. */
  record StopWhat() implements PromptRequest {}

  /** Get prompts, perhaps again after a stop. */
  record Start() implements PromptRequest {}

  /** Count the hours of this zone; without one, be asked for it. */
  record InZone(Optional<ZoneId> zone) implements PromptRequest {}

  /** Follow the time zone that the platform tells now. */
  record UseMyZone() implements PromptRequest {}

  record Log() implements PromptRequest {}

  /** The log as a table for clock hours. */
  record Export() implements PromptRequest {}

  /** The largest audience that a prompt may lead to. */
  record Limit(SeenBy seenBy) implements PromptRequest {}

  /** Go on in the summer, or not. */
  record Summer(boolean goesOn) implements PromptRequest {}

  /** A time was named by somebody without prompts, who is asked before they get some. */
  record Offer(LocalTime time) implements PromptRequest {}

  /** Get prompts on the days of a channel's as well. */
  record Both() implements PromptRequest {}

  /** Say whose school days count for them; without a name, see it. */
  record School(Optional<String> name) implements PromptRequest {}

  /** The district's school days count for them, and no school's. */
  record NoSchool() implements PromptRequest {}

  /** The same for the channel that it is said in. */
  record Channel(ChannelRequest request) implements PromptRequest {}

  /** Look at the school calendar, or change it. */
  record Calendar(CalendarRequest request) implements PromptRequest {}

  /**
   * It is about prompts, and what was said is not understood.
   *
   * @param what the part that was not
   */
  record Unclear(String what) implements PromptRequest {}

  /** What a person wants of a channel's prompts. */
  sealed interface ChannelRequest {

    record Show() implements ChannelRequest {}

    /** See today's prompt of the channel, without posting it. */
    record Preview() implements ChannelRequest {}

    record At(LocalTime time) implements ChannelRequest {}

    /**
     * Post on these days of the week.
     *
     * @param days none when all that was said lies at the weekend
     */
    record On(Set<DayOfWeek> days) implements ChannelRequest {}

    record Pause(Optional<LocalDate> until) implements ChannelRequest {}

    /** As {@link PromptRequest.PauseOverBreak}. */
    record PauseOverBreak(String name) implements ChannelRequest {}

    record Resume() implements ChannelRequest {}

    record Stop() implements ChannelRequest {}

    /** Post prompts, perhaps again after a stop. */
    record Start() implements ChannelRequest {}

    /** The largest audience that a prompt may lead to. */
    record Limit(SeenBy seenBy) implements ChannelRequest {}

    /** Go on in the summer, or not. */
    record Summer(boolean goesOn) implements ChannelRequest {}

    /** As {@link PromptRequest.School}. */
    record School(Optional<String> name) implements ChannelRequest {}

    /** As {@link PromptRequest.NoSchool}. */
    record NoSchool() implements ChannelRequest {}

    /** The leads get it 20 minutes before, or with everyone. */
    record LeadsFirst(boolean first) implements ChannelRequest {}

    /** Become one of the leads. */
    record Lead() implements ChannelRequest {}
  }

  /** What a person wants of the school calendar. */
  sealed interface CalendarRequest {

    record Show() implements CalendarRequest {}

    /** No school on this day. */
    record SnowDay(LocalDate day) implements CalendarRequest {}

    /**
     * Days in a row, such as a break.
     *
     * @param kind {@code term}, {@code break}, {@code testing} or {@code closed}, in small letters
     * @param name as it was typed, or the kind when no name was
     */
    record Add(String kind, LocalDate first, LocalDate last, String name)
        implements CalendarRequest {}

    record Remove(long id) implements CalendarRequest {}
  }
}
