package org.leadlearner.assistant.request;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.practice.SeenBy;

/** A change of when prompts come, a person's own or a channel's; or a request to see it. */
public sealed interface ScheduleChange extends PersonalRequest, ChannelRequest {

  <R> R acceptChange(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R show();

    R at(At at);

    R on(On on);

    R atOn(AtOn atOn);

    R pause(Pause pause);

    R pauseOverBreak(PauseOverBreak pauseOverBreak);

    R resume();

    R stop();

    R start();

    R limit(Limit limit);

    R summer(Summer summer);

    R school(School school);

    R noSchool();
  }

  @Override
  default <R> R accept(PersonalRequest.Visitor<R> visitor) {
    return visitor.change(this);
  }

  @Override
  default <R> R accept(ChannelRequest.Visitor<R> visitor) {
    return visitor.change(this);
  }

  /** See when prompts come. */
  record Show() implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.show();
    }
  }

  record At(LocalTime time) implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.at(this);
    }
  }

  /**
   * Get prompts on these days of the week.
   *
   * @param days none when all named days are on the weekend
   */
  record On(Set<DayOfWeek> days) implements ScheduleChange {

    /** In the middle of the week. */
    public static final On ONCE_A_WEEK = new On(EnumSet.of(DayOfWeek.WEDNESDAY));

    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.on(this);
    }
  }

  /**
   * Get prompts at a time, on these days of the week.
   *
   * @param days none when all named days are on the weekend
   */
  record AtOn(LocalTime time, Set<DayOfWeek> days) implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.atOn(this);
    }
  }

  /** Pause until a day; without one, it is asked for. */
  record Pause(Optional<LocalDate> until) implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.pause(this);
    }
  }

  /**
   * Pause until the end of a break.
   *
   * @param name the name of the break; empty for the next one
   */
  record PauseOverBreak(String name) implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.pauseOverBreak(this);
    }
  }

  record Resume() implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.resume();
    }
  }

  record Stop() implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.stop();
    }
  }

  /** Get prompts, perhaps again after a stop. */
  record Start() implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.start();
    }
  }

  /** The largest audience that a prompt may lead to. */
  record Limit(SeenBy seenBy) implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.limit(this);
    }
  }

  /** Continue in the summer, or not. */
  record Summer(boolean goesOn) implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.summer(this);
    }
  }

  /** Choose the school whose days count; without a name, see it. */
  record School(Optional<String> name) implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.school(this);
    }
  }

  /** Use the district's school days, and no school's. */
  record NoSchool() implements ScheduleChange {
    @Override
    public <R> R acceptChange(Visitor<R> visitor) {
      return visitor.noSchool();
    }
  }
}
