package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.progress.Comparison;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.Standing;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.seal.SealedRounds;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The fictional district in a real database. */
@Order(1)
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
    return ((Settings.Outcome.Ready) SettingsReader.read(environment, folder.resolve(".env")))
        .settings();
  }

  private Store open() {
    return MigratedDatabase.open(folder.resolve("demo.db"), clock);
  }

  @Test
  void aYearOfTwelveLeadersGivesEveryScreenSomethingToShow() throws StartFailure {
    List<Integer> days = new ArrayList<>();
    assertThat(new DemoActions(clock).fill(settings(), (done, of) -> days.add(done))).isEqualTo(12);
    assertThat(days).hasSize(371).isSorted().endsWith(371);

    try (Store store = open()) {
      Team team = store.team().teams().all().get(0);
      assertThat(team.name()).isEqualTo("Leadership team");
      assertThat(store.team().teams().members(team.id()))
          .filteredOn(Member::seesResults)
          .hasSize(8);

      List<Snapshot> rounds = store.team().rounds().snapshots(team.id());
      assertThat(rounds).hasSize(4);
      assertThat(rounds).allMatch(one -> one.result().finished() >= 10);
      assertThat(rounds.get(0).isComparableTo(rounds.get(1))).isTrue();
      assertThat(rounds.get(0).result().stage()).isNotEqualTo(rounds.get(3).result().stage());
      assertThat(store.team().rounds().current(team.id())).isPresent();
      Agreement agreed = store.team().agreements().of(rounds.get(0).round().id()).orElseThrow();
      assertThat(agreed.strands()).hasSize(2);
      assertThat(store.team().agreements().signatures().of(agreed))
          .hasValueSatisfying(
              signing -> {
                assertThat(signing.asked()).isEqualTo(8);
                assertThat(signing.signed()).isEqualTo(7);
                assertThat(signing.isDraft(TODAY)).isFalse();
              });
      everyKindOfResult(store, team);
      assertThat(store.team().teams().changes(team.id()))
          .extracting(TeamChange::kind)
          .contains(TeamChange.Kind.LEFT, TeamChange.Kind.AGREED, TeamChange.Kind.STEP_ANSWERED);
      everyRoundIsSealed(store, team, rounds);

      long dana = store.team().teams().members(team.id()).get(0).personId();
      PracticeLog log =
          new PracticeLog(store.prompt().practices().repliedTo(dana, LocalDate.EPOCH));
      assertThat(log.rows()).hasSizeGreaterThan(60);
      assertThat(log.months()).extracting(PracticeLog.Month::said).anyMatch(said -> said > 60);
      assertThat(store.checkin().progress().moves(dana, "shared-ownership")).isNotEmpty();
    }
  }

  /** So that verify has something to compare, and the page says that nothing was changed. */
  private static void everyRoundIsSealed(Store store, Team team, List<Snapshot> rounds) {
    List<SealedRounds.Kept> sealed = store.seal().sealedRounds().of(team.id());
    assertThat(sealed)
        .extracting(SealedRounds.Kept::roundId)
        .containsExactlyElementsOf(rounds.stream().map(one -> one.round().id()).toList());
    assertThat(sealed).allMatch(one -> one.record().isIntact());
    for (int place = 0; place + 1 < sealed.size(); place++) {
      assertThat(sealed.get(place).record().previous())
          .contains(sealed.get(place + 1).record().hash());
    }
  }

  /** A hold, a tie, a range, and about the same; a middle between two stages in the team. */
  private static void everyKindOfResult(Store store, Team team) {
    List<Reading> newest =
        store.team().teams().members(team.id()).stream()
            .map(Member::personId)
            .map(one -> store.checkin().progress().readings(one, "shared-ownership"))
            .filter(readings -> !readings.isEmpty())
            .map(readings -> readings.get(readings.size() - 1))
            .toList();
    assertThat(newest).anyMatch(Reading::isRange);
    assertThat(newest).anyMatch(one -> !one.result().heldBy().isEmpty());
    assertThat(newest).anyMatch(one -> Set.copyOf(one.basis().points().values()).size() == 1);
    assertThat(newest).anyMatch(one -> isAboutTheSame(store, one));
    assertThat(store.team().rounds().snapshots(team.id()))
        .flatExtracting(one -> one.result().strands())
        .anyMatch(strand -> strand.shown().filter(shown -> !shown.middle().isOne()).isPresent());
  }

  private static boolean isAboutTheSame(Store store, Reading reading) {
    String key = reading.edition().key();
    return Standing.of(
            store.checkin().progress().readings(reading.personId(), key),
            store.checkin().checkIns().notes(reading.personId(), key),
            store.checkin().progress().moves(reading.personId(), key))
        .against(reading)
        .equals(Optional.of(Comparison.ABOUT_THE_SAME));
  }

  @Test
  void aDatabaseWithDataIsLeftAsItIs() {
    try (Store store = open()) {
      store.prompt().calendars().add(CalendarPeriod.closedDay("Snow", LocalDate.of(2026, 2, 9)));
    }

    assertThatThrownBy(() -> new DemoActions(clock).fill(settings(), (done, of) -> {}))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("has data");
    try (Store store = open()) {
      assertThat(store.team().teams().all()).isEmpty();
      assertThat(store.prompt().calendars().periods()).hasSize(1);
    }
  }

  @Test
  void fictionalPeopleDoNotMeetRealOnes() {
    assertThatThrownBy(
            () -> new DemoActions(clock).fill(settings("PLAYGROUND", "off"), (done, of) -> {}))
        .isInstanceOf(StartFailure.class)
        .hasMessageContaining("playground");
  }
}
