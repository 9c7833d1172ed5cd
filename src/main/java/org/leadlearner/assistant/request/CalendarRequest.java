package org.leadlearner.assistant.request;

import java.time.LocalDate;
import java.util.Optional;

/** A request about the school calendar. */
public sealed interface CalendarRequest {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R show();

    R snowDay(SnowDay snowDay);

    R add(Add add);

    R unread();

    R remove(Remove remove);

    R removeNamed(RemoveNamed named);
  }

  record Show() implements CalendarRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.show();
    }
  }

  /** No school on this day. */
  record SnowDay(LocalDate day) implements CalendarRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.snowDay(this);
    }
  }

  /**
   * A period, such as a break.
   *
   * @param kind {@code term}, {@code break}, {@code testing} or {@code closed}, in lower case
   * @param name as it was typed, or the kind without one
   */
  record Add(String kind, LocalDate first, LocalDate last, String name) implements CalendarRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.add(this);
    }
  }

  /** A period to add whose kind or days were not understood. */
  record Unread() implements CalendarRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unread();
    }
  }

  record Remove(long id) implements CalendarRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remove(this);
    }
  }

  /**
   * What is to be taken out, as people name it.
   *
   * @param day one of its days
   * @param name part of its name
   */
  record RemoveNamed(Optional<LocalDate> day, Optional<String> name) implements CalendarRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.removeNamed(this);
    }
  }
}
