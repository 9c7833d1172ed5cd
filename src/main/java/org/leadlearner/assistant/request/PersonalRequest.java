package org.leadlearner.assistant.request;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** What a person wants of their own prompts; nobody else's are changed by it. */
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

  /** Another time, which is to be asked for. */
  record AskTime() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.askTime();
    }
  }

  /** Other days, which are to be asked for. */
  record AskDays() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.askDays();
    }
  }

  /** They said "stop" where nothing but prompts can be meant, and are asked. */
  record StopWhat() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stopWhat();
    }
  }

  /** Count the hours of this zone; without one, be asked for it. */
  record InZone(Optional<ZoneId> zone) implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inZone(this);
    }
  }

  /** Follow the time zone that the platform tells now. */
  record UseMyZone() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.useMyZone();
    }
  }

  /**
   * A time was named by somebody without prompts, who is asked before they get some.
   *
   * @param days empty for the usual ones
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

  /** Get prompts on the days of a channel's as well. */
  record Both() implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.both();
    }
  }

  /**
   * It is about prompts, and what was said is not understood.
   *
   * @param what the part that was not
   */
  record Unclear(String what) implements PersonalRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unclear(this);
    }
  }
}
