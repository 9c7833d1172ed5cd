package org.leadlearner.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The fictional district as it stands in a real database. */
class DemoActionsTest {

  private static final Instant TODAY = Instant.parse("2026-11-23T15:00:00Z");

  @TempDir private Path folder;
  private final SettableClock clock = new SettableClock(TODAY);

  private Settings settings(String... more) {
    Map<String, String> environment =
        Map.of(
            "DATABASE_URL",
            "jdbc:sqlite:" + folder.resolve("demo.db"),
            "DISTRICT_TIME_ZONE",
            "America/Chicago",
            more.length == 0 ? "LOG_LEVEL" : more[0],
            more.length == 0 ? "info" : more[1]);
    return ((Settings.Outcome.Ready) Settings.read(environment, folder.resolve(".env"))).settings();
  }

  private Store open() {
    return MigratedDatabase.open(folder.resolve("demo.db"), clock);
  }

  @Test
  void aYearOfTwelveLeadersGivesEveryScreenSomethingToShow() throws StartFailure {
    assertThat(new DemoActions(clock).fill(settings())).isEqualTo(12);

    try (Store store = open()) {
      Team team = store.teams().all().get(0);
      assertThat(team.name()).isEqualTo("Leadership team");
      assertThat(store.teams().members(team.id())).hasSize(12).allMatch(Member::seesResults);

      List<Snapshot> rounds = store.rounds().snapshots(team.id());
      assertThat(rounds).hasSize(4);
      assertThat(rounds).allMatch(one -> one.result().finished() >= 10);
      assertThat(rounds.get(0).isComparableTo(rounds.get(1))).isTrue();
      assertThat(rounds.get(0).result().stage()).isNotEqualTo(rounds.get(3).result().stage());
      assertThat(store.rounds().current(team.id())).isPresent();
      Agreement agreed = store.agreements().of(rounds.get(0).round().id()).orElseThrow();
      assertThat(agreed.strands()).hasSize(2);
      assertThat(store.teams().changes(team.id()))
          .extracting(TeamChange::kind)
          .contains(TeamChange.Kind.AGREED, TeamChange.Kind.STEP_ANSWERED);

      long dana = store.teams().members(team.id()).get(0).personId();
      PracticeLog log = new PracticeLog(store.practices().repliedTo(dana, LocalDate.EPOCH));
      assertThat(log.rows()).hasSizeGreaterThan(60);
      assertThat(store.progress().moves(dana, "shared-ownership")).isNotEmpty();
    }
  }

  @Test
  void aDatabaseWithDataIsLeftAsItIs() {
    try (Store store = open()) {
      store.calendars().add(CalendarPeriod.closedDay("Snow", LocalDate.of(2026, 2, 9)));
    }

    assertThatThrownBy(() -> new DemoActions(clock).fill(settings()))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("has data");
    try (Store store = open()) {
      assertThat(store.teams().all()).isEmpty();
      assertThat(store.calendars().periods()).hasSize(1);
    }
  }

  @Test
  void fictionalPeopleDoNotMeetRealOnes() {
    assertThatThrownBy(() -> new DemoActions(clock).fill(settings("PLAYGROUND", "off")))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("playground");
  }
}
