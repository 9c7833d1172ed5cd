package org.leadlearner.assistant.request;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** A request about a person's own prompts; it changes nobody else's. */
public sealed interface PersonalRequest extends PromptRequest
    permits PracticeRequest,
        ScheduleChange,
        PersonalRequest.AskTime,
        PersonalRequest.AskDays,
        PersonalRequest.StopWhat,
        PersonalRequest.InZone,
        PersonalRequest.UseMyZone,
        PersonalRequest.Offer,
        PersonalRequest.Enroll,
        PersonalRequest.Both,
        PersonalRequest.Unclear {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R askTime();

    R askDays();

    R stopWhat();

    R inZone(InZone inZone);

    R useMyZone();

    R offer(Offer offer);

    R enroll(Enroll enroll);

    R both();

    R unclear(Unclear unclear);

    R practice(PracticeRequest practice);

    R change(ScheduleChange change);
  }

  @Override
  default <R> R accept(PromptRequest.Visitor<R> visitor) {
    return visitor.personal(this);
  }

  /** Change the time, which is asked for. */
  record AskTime() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.askTime();
    }
  }

  /** Change the days, which are asked for. */
  record AskDays() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.askDays();
    }
  }

  /** "Stop" where only prompts can be meant: the person is asked what to stop. */
  record StopWhat() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stopWhat();
    }
  }

  /** Use this time zone; without one, it is asked for. */
  record InZone(Optional<ZoneId> zone) implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inZone(this);
    }
  }

  /** Use the time zone that the platform says now. */
  record UseMyZone() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.useMyZone();
    }
  }

  /**
   * A person without prompts named a time; they are asked before they get prompts.
   *
   * @param days empty for the default days
   */
  record Offer(LocalTime time, Set<DayOfWeek> days) implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.offer(this);
    }
  }

  /**
   * Get prompts at a time, perhaps again after a stop.
   *
   * @param days empty for the usual ones, or for those they have
   * @param zone empty for that of their profile
   */
  record Enroll(LocalTime time, Set<DayOfWeek> days, Optional<ZoneId> zone)
      implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enroll(this);
    }
  }

  /** Get prompts on the days of a channel's prompts as well. */
  record Both() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.both();
    }
  }

  /**
   * It is about prompts, and a part was not understood.
   *
   * @param what the part that was not understood
   */
  record Unclear(String what) implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unclear(this);
    }
  }
}
