package org.leadlearner.store.prompt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules;
import org.leadlearner.store.database.SqlRunner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Schedules and their next turns. */
final class StoredPromptSchedules implements PromptSchedules {

  private static final Logger LOG = LoggerFactory.getLogger(StoredPromptSchedules.class);
  private static final Duration ASIDE = Duration.ofHours(1);

  private final SqlRunner sql;
  private final String lock;

  /** The one of a person, if there is any. */
  private record Own(Optional<PromptSchedule> schedule) {}

  /**
   * @param lock as in {@code Database.lockForOneNode()}
   */
  StoredPromptSchedules(SqlRunner sql, String lock) {
    this.sql = sql;
    this.lock = lock;
  }

  @Override
  public Optional<PromptSchedule> find(long id) {
    return sql.read(handle -> PromptScheduleTable.find(handle, id));
  }

  @Override
  public Optional<PromptSchedule> ofPerson(long personId) {
    return sql.readOnce(
            List.of("schedule of a person", personId),
            Own.class,
            handle -> new Own(PromptScheduleTable.ofPerson(handle, personId)))
        .schedule();
  }

  @Override
  public Optional<PromptSchedule> ofChannel(Conversation place) {
    return sql.read(handle -> PromptScheduleTable.ofChannel(handle, place));
  }

  @Override
  public List<PromptSchedule> ofChannels(String platform, String workspace) {
    return sql.read(handle -> PromptScheduleTable.ofChannels(handle, platform, workspace));
  }

  @Override
  public PromptSchedule keep(PromptSchedule schedule, Instant now) {
    return sql.change(
        handle -> {
          PromptSchedule kept = PromptScheduleTable.put(handle, schedule);
          ScheduledTurnTable.move(handle, kept.id(), kept.nextDue(now));
          return kept;
        });
  }

  @Override
  public void forgetPerson(long personId) {
    sql.run(handle -> PromptScheduleTable.forgetPerson(handle, personId));
  }

  @Override
  public List<Waiting> takeDue(Instant now, int most) {
    return sql.change(
        handle -> {
          // Each unreadable row is postponed by an hour, so this ends.
          List<ScheduledTurnTable.Found> found = ScheduledTurnTable.come(handle, now, most, lock);
          List<Waiting> readable = readable(handle, found, now);
          while (readable.isEmpty() && !found.isEmpty()) {
            found = ScheduledTurnTable.come(handle, now, most, lock);
            readable = readable(handle, found, now);
          }
          return readable;
        });
  }

  /**
   * An unreadable row, such as one with a time zone that no longer exists, does not block others.
   */
  private static List<Waiting> readable(
      Handle handle, List<ScheduledTurnTable.Found> found, Instant now) {
    for (ScheduledTurnTable.Found one : found) {
      one.unreadable()
          .ifPresent(
              fault -> {
                LOG.error(
                    "Schedule {} cannot be read, so its prompts do not go out.", one.id(), fault);
                ScheduledTurnTable.tryAgain(handle, one.id(), now.plus(ASIDE));
              });
    }
    return found.stream().flatMap(one -> one.waiting().stream()).toList();
  }

  @Override
  public void move(long id, Optional<Due> next) {
    sql.run(handle -> ScheduledTurnTable.move(handle, id, next));
  }

  @Override
  public void tryAgain(long id, Instant time) {
    sql.run(handle -> ScheduledTurnTable.tryAgain(handle, id, time));
  }
}
