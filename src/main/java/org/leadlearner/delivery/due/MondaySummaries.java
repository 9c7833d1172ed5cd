package org.leadlearner.delivery.due;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.Transactions;
import org.leadlearner.people.Team;
import org.leadlearner.people.Teams;
import org.leadlearner.schedule.Calendars;
import org.leadlearner.schedule.SummaryLedger;
import org.leadlearner.schedule.WeekOpening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts the summaries of teams when a school week starts. The week is recorded in the transaction
 * of the posts, so that two nodes, a restart or a clock set back post none twice; an exception
 * rolls back only one team's summary, and it is retried while it may be posted.
 */
public final class MondaySummaries {

  private static final Logger LOG = LoggerFactory.getLogger(MondaySummaries.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

  private final Transactions transactions;
  private final Outbox outbox;
  private final Plan plan;
  private final Author author;
  private final Clock clock;
  private final Runnable afterCommit;
  private final Set<Long> reported = new HashSet<>();
  private Instant looked = Instant.EPOCH;

  /** When summaries are posted, for which teams, and which were. */
  public record Plan(Teams teams, Calendars calendars, SummaryLedger ledger, WeekOpening opening) {}

  /** Writes a summary. */
  @FunctionalInterface
  public interface Author {

    /** What to post and where; called inside the transaction of the posts. */
    List<Reply.Post> write(Team team, Instant now);
  }

  /**
   * @param afterCommit called when something may be due, so that it is sent at once
   */
  public MondaySummaries(
      Transactions transactions,
      Outbox outbox,
      Plan plan,
      Author author,
      Clock clock,
      Runnable afterCommit) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.plan = plan;
    this.author = author;
    this.clock = clock;
    this.afterCommit = afterCommit;
  }

  /** Posts what is due now, unless it checked a moment ago. Never called concurrently. */
  public void post() {
    Instant now = clock.instant();
    if (!plan.opening().isTimely(now)
        || Duration.between(looked, now).abs().compareTo(BETWEEN_LOOKS) < 0) {
      return;
    }
    looked = now;
    Optional<WeekOpening.Open> open = plan.opening().at(now, plan.calendars().load());
    boolean any = false;
    for (Team team : open.isPresent() ? plan.teams().all() : List.<Team>of()) {
      any |= !team.summaryTo().isEmpty() && isPosted(team, open.get(), now);
    }
    if (any) {
      afterCommit.run();
    }
  }

  private boolean isPosted(Team team, WeekOpening.Open open, Instant now) {
    try {
      return transactions.inTransaction(() -> post(team, open, now));
    } catch (RuntimeException fault) {
      if (reported.add(team.id())) {
        LOG.error("The summary of team {} failed and is tried again.", team.id(), fault);
      }
      return false;
    }
  }

  private boolean post(Team team, WeekOpening.Open open, Instant now) {
    if (!plan.ledger().record(team.id(), open.monday(), now)) {
      return false;
    }
    List<Reply.Post> posts = author.write(team, now);
    posts.forEach(post -> outbox.addUntil(post.to(), post.message(), now, open.until()));
    return !posts.isEmpty();
  }
}
