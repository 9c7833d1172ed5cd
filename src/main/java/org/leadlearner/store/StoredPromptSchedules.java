package org.leadlearner.store;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.leadlearner.schedule.Due;
import org.leadlearner.schedule.Place;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.PromptSchedules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Schedules and the turns that they wait for. */
final class StoredPromptSchedules implements PromptSchedules {

  private static final Logger LOG = LoggerFactory.getLogger(StoredPromptSchedules.class);
  private static final Duration ASIDE = Duration.ofHours(1);

  private final Sql sql;
  private final String lock;

  /**
   * @param lock as in {@link Database#lockForOneNode()}
   */
  StoredPromptSchedules(Sql sql, String lock) {
    this.sql = sql;
    this.lock = lock;
  }

  @Override
  public Optional<PromptSchedule> find(long id) {
    return sql.read(handle -> PromptScheduleTable.find(handle, id));
  }

  @Override
  public Optional<PromptSchedule> ofPerson(long personId) {
    return sql.read(handle -> PromptScheduleTable.ofPerson(handle, personId));
  }

  @Override
  public Optional<PromptSchedule> ofChannel(Place place) {
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
          TurnTable.move(handle, kept.id(), kept.nextDue(now));
          return kept;
        });
  }

  @Override
  public void forgetPerson(long personId) {
    sql.run(handle -> PromptScheduleTable.forgetPerson(handle, personId));
  }

  @Override
  public Optional<Waiting> takeDue(Instant now) {
    return sql.change(
        handle -> {
          // Each miss puts a row aside for an hour, so this comes to an end.
          Optional<Long> id = TurnTable.first(handle, now, lock);
          while (id.isPresent()) {
            Optional<Waiting> waiting = readable(handle, id.get(), now);
            if (waiting.isPresent()) {
              return waiting;
            }
            id = TurnTable.first(handle, now, lock);
          }
          return Optional.empty();
        });
  }

  /** A row that cannot be read, such as one with a zone that is no more, holds up no other. */
  private static Optional<Waiting> readable(Handle handle, long id, Instant now) {
    try {
      return Optional.of(TurnTable.waiting(handle, id));
    } catch (DateTimeException | IllegalArgumentException unreadable) {
      LOG.error("Schedule {} cannot be read, so its prompts do not go out.", id, unreadable);
      TurnTable.tryAgain(handle, id, now.plus(ASIDE));
      return Optional.empty();
    }
  }

  @Override
  public void move(long id, Optional<Due> next) {
    sql.run(handle -> TurnTable.move(handle, id, next));
  }

  @Override
  public void tryAgain(long id, Instant time) {
    sql.run(handle -> TurnTable.tryAgain(handle, id, time));
  }
}
