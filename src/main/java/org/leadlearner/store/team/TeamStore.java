package org.leadlearner.store.team;

import java.time.Clock;
import org.leadlearner.people.Teams;
import org.leadlearner.practice.TeamWeeks;
import org.leadlearner.progress.meeting.Agreements;
import org.leadlearner.progress.meeting.Meetings;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.schedule.SummaryLedger;
import org.leadlearner.store.database.SqlRunner;

/** Teams, their rounds and their meetings. */
public final class TeamStore {

  private final SqlRunner sql;
  private final Clock clock;

  public TeamStore(SqlRunner sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  public Teams teams() {
    return new StoredTeams(sql, clock);
  }

  public Rounds rounds() {
    return new StoredRounds(sql, StoredRounds.Publication.NONE);
  }

  public TeamWeeks teamWeeks() {
    return new StoredTeamWeeks(sql);
  }

  public SummaryLedger summaries() {
    return new StoredSummaryLedger(sql);
  }

  public Agreements agreements() {
    return new StoredAgreements(sql);
  }

  public Meetings meetings() {
    return new StoredMeetings(sql);
  }
}
