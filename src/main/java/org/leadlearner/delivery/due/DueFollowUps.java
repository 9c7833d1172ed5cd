package org.leadlearner.delivery.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.QuietHours;

/** Asks teams about their next steps on their day: on school days, from nine in the morning on. */
public final class DueFollowUps {

  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
  private static final LocalTime EARLIEST = LocalTime.of(9, 0);

  private final Transactions transactions;
  private final Outbox outbox;
  private final When when;
  private final BiFunction<LocalDate, Instant, List<Reply.Post>> asking;
  private final Runnable afterCommit;
  private volatile Instant looked = Instant.EPOCH;

  /**
   * @param asking returns what is due on a day of the district and was not asked before, inside a
   *     transaction, and marks it as asked
   * @param afterCommit called when something may be due, so that it is sent at once
   */
  public DueFollowUps(
      Transactions transactions,
      Outbox outbox,
      When when,
      BiFunction<LocalDate, Instant, List<Reply.Post>> asking,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.when = when;
    this.asking = asking;
    this.afterCommit = afterCommit;
  }

  /**
   * When people may be asked.
   *
   * @param zone of the district
   */
  public record When(Calendars calendars, QuietHours quiet, ZoneId zone, Clock clock) {

    /** The date in the district, when people may be asked now. */
    private Optional<LocalDate> dayToAsk(Instant now) {
      ZonedDateTime there = now.atZone(zone);
      LocalTime time = there.toLocalTime();
      return Optional.of(there.toLocalDate())
          .filter(date -> !time.isBefore(EARLIEST))
          .filter(date -> quiet.choose(time) instanceof QuietHours.Choice.Allowed)
          .filter(date -> calendars.load().isSchoolDay(date));
    }
  }

  /** Checks, unless it did a moment ago. */
  public void ask() {
    Instant now = when.clock().instant();
    if (Duration.between(looked, now).abs().compareTo(BETWEEN_LOOKS) < 0) {
      return;
    }
    looked = now;
    Optional<LocalDate> today = when.dayToAsk(now);
    if (today.isPresent() && transactions.inTransaction(() -> askAt(today.get(), now)) > 0) {
      afterCommit.run();
    }
  }

  private int askAt(LocalDate today, Instant now) {
    List<Reply.Post> posts = asking.apply(today, now);
    posts.forEach(post -> outbox.add(post.to(), post.message(), Optional.empty(), now));
    return posts.size();
  }
}
