package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Crossings;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;

abstract class RoundsContract extends StoreContract {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 1, 23);
  private static final Rubric.Edition EDITION = Samples.RUBRIC.edition();
  private static final Duration WEEK = Duration.ofDays(7);

  private long team;

  RoundsContract(TestDatabase database) {
    super(database);
  }

  @BeforeEach
  void make() {
    team = newTeam();
  }

  private long newTeam() {
    return store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of())).id();
  }

  private Round opened(Instant at) {
    return store.team().rounds().open(team, EDITION, at, LAST_DAY);
  }

  private Snapshot closed(Round round, Instant at) {
    return closed(round, at, Set.of());
  }

  private Snapshot closed(Round round, Instant at, Set<Long> people) {
    Snapshot snapshot = TeamSamples.snapshot(round, at);
    store.team().rounds().close(snapshot, people);
    return snapshot;
  }

  private Set<Long> members(int number) {
    Set<Long> people = TeamSamples.people(this, number);
    people.forEach(one -> put(team, one, Member.Role.MEMBER, Member.State.JOINED));
    return people;
  }

  private void put(long to, long person, Member.Role role, Member.State state) {
    Conversation own = new Conversation("slack", "T1", "own " + person);
    store.team().teams().keep(to, new Member(person, "", role, state, own));
  }

  /** The store of another moment, as time goes on. */
  private void at(Instant time) {
    store.close();
    store = Store.open(url, Clock.fixed(time, ZoneOffset.UTC));
  }

  @Test
  void aRoundIsOpenUntilItIsClosed() {
    assertThat(store.team().rounds().current(team)).isEmpty();
    Round round = opened(NOON);
    assertThat(round).isEqualTo(new Round(round.id(), team, EDITION, NOON, LAST_DAY, empty()));
    reopen();
    assertThat(store.team().rounds().current(team)).contains(round);
    assertThat(store.team().rounds().over(LAST_DAY)).isEmpty();
    assertThat(store.team().rounds().over(LAST_DAY.plusDays(1))).containsExactly(round);

    assertThat(store.team().rounds().find(round.id())).contains(round);
    assertThat(store.team().rounds().find(round.id() + 1)).isEmpty();

    closed(round, NOON.plus(WEEK));
    assertThat(store.team().rounds().find(round.id()).flatMap(Round::closedAt))
        .contains(NOON.plus(WEEK));
    assertThat(store.team().rounds().current(team)).isEmpty();
    assertThat(store.team().rounds().over(LAST_DAY.plusDays(1))).isEmpty();
    assertThat(opened(NOON.plus(WEEK)).id()).isNotEqualTo(round.id());
  }

  private static Optional<Instant> empty() {
    return Optional.empty();
  }

  @Test
  void ofTwoThatOpenAtOnceTheOtherGetsTheSame() throws Exception {
    List<Round> rounds = atOnce(4, () -> opened(NOON));
    assertThat(rounds).containsOnly(store.team().rounds().current(team).orElseThrow()).hasSize(4);
    assertThat(store.team().rounds().open(team, EDITION, NOON.plusSeconds(1), LAST_DAY.plusDays(1)))
        .as("nothing changes")
        .isEqualTo(rounds.get(0));
  }

  @Test
  void snapshotsStandAsTheyWereNewestFirst() {
    Snapshot first = closed(opened(NOON), NOON.plus(WEEK));
    Snapshot second = closed(opened(NOON.plus(WEEK)), NOON.plus(WEEK).plus(WEEK));
    reopen();
    assertThat(store.team().rounds().snapshots(team)).containsExactly(second, first);
    assertThat(store.team().rounds().snapshots(newTeam())).isEmpty();
  }

  @Test
  void aRoundIsClosedOnce() throws Exception {
    Round round = opened(NOON);
    List<Boolean> closings =
        atOnce(
            4,
            () -> {
              try {
                closed(round, NOON.plus(WEEK));
                return true;
              } catch (IllegalStateException closedBefore) {
                return false;
              }
            });
    assertThat(closings).containsOnlyOnce(true);
    Snapshot kept = store.team().rounds().snapshots(team).get(0);
    assertThatThrownBy(() -> closed(round, NOON.plus(WEEK).plusSeconds(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("round " + round.id() + " is not open, so it cannot be closed");
    assertThat(store.team().rounds().snapshots(team)).containsExactly(kept);
    Snapshot stillOpen = new Snapshot(round, kept.participation(), kept.result(), "cohort");
    assertThatThrownBy(() -> store.team().rounds().close(stillOpen, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theNewestCheckInOfEachCountsWithoutItsOwner() {
    Set<Long> people = members(6);
    long[] ids = people.stream().sorted().mapToLong(Long::longValue).toArray();
    for (int place = 0; place < 5; place++) {
      TeamSamples.finished(this, ids[place], NOON, Map.of("INQ", 9, "MOD", 9));
      TeamSamples.finished(
          this, ids[place], NOON.plusSeconds(1), Map.of("INQ", 5 - place, "MOD", 3));
    }
    TeamSamples.finished(this, ids[5], NOON, Map.of());
    TeamSamples.finished(this, person("not asked about"), NOON, Map.of("INQ", 7));

    Round round = opened(NOON);
    assertThat(store.team().rounds().answers(round, people))
        .as("by what they say")
        .containsExactly(
            Map.of("INQ", 1, "MOD", 3),
            Map.of("INQ", 2, "MOD", 3),
            Map.of("INQ", 3, "MOD", 3),
            Map.of("INQ", 4, "MOD", 3),
            Map.of("INQ", 5, "MOD", 3),
            Map.of());
    assertThat(store.team().rounds().finished(round, people)).isEqualTo(people);
    assertThat(store.team().rounds().answers(round, Set.of())).isEmpty();
    assertThat(store.team().rounds().finished(round, Set.of())).isEmpty();
  }

  @Test
  void ofFewerThanFiveThereIsOnlyHowMany() {
    Set<Long> people = members(5);
    people.forEach(one -> TeamSamples.finished(this, one, NOON, Map.of("INQ", 7)));
    Round round = opened(NOON);
    long one = people.iterator().next();

    assertThat(store.team().rounds().answers(round, people))
        .containsOnly(Map.of("INQ", 7))
        .hasSize(5);
    assertThat(store.team().rounds().answers(round, Set.of(one))).containsExactly(Map.of());
    Set<Long> four = new HashSet<>(people);
    four.remove(one);
    four.add(person("has not finished"));
    assertThat(store.team().rounds().answers(round, four)).containsOnly(Map.of()).hasSize(4);
  }

  @Test
  void whatIsOutsideTheWindowDoesNotCount() {
    Rubric next = Samples.rubric("shared-ownership", "2");
    store.checkin().shelf(List.of(next, Samples.rubric("other", "1")));
    List<Long> people = members(7).stream().sorted().toList();
    Instant end = NOON.plus(WEEK);
    TeamSamples.finished(this, people.get(0), NOON.minusMillis(1), Map.of("INQ", 1));
    TeamSamples.finished(this, people.get(1), NOON, Map.of("INQ", 1));
    TeamSamples.finished(this, people.get(2), end, Map.of("INQ", 1));
    TeamSamples.finished(this, people.get(3), end.plusMillis(1), Map.of("INQ", 1));
    started(people.get(4));
    TeamSamples.finished(this, people.get(5), next.edition(), NOON, Map.of("INQ", 1));
    TeamSamples.finished(
        this, people.get(6), new Rubric.Edition("other", "1"), NOON, Map.of("INQ", 1));
    Set<Long> all = Set.copyOf(people);

    Round round = opened(NOON);
    assertThat(store.team().rounds().finished(round, all))
        .as("while it is open")
        .containsExactlyInAnyOrder(people.get(1), people.get(2), people.get(3));
    Snapshot snapshot = closed(round, end);
    assertThat(store.team().rounds().finished(snapshot.round(), all))
        .containsExactlyInAnyOrder(people.get(1), people.get(2));
    assertThat(store.team().rounds().finished(opened(end), all))
        .as("none counts in two rounds of a team")
        .containsExactly(people.get(3));
  }

  @Test
  void aCheckInCountsInOneClosedRoundOfWhateverTeam() {
    Set<Long> people = members(6);
    people.forEach(one -> TeamSamples.finished(this, one, NOON, Map.of("INQ", 7)));
    Round round = opened(NOON.minusSeconds(9));
    Set<Long> five = Set.copyOf(people.stream().sorted().limit(5).toList());
    Snapshot snapshot = closed(round, NOON, five);
    assertThat(store.team().rounds().finished(snapshot.round(), people)).isEqualTo(people);

    long other = newTeam();
    people.forEach(one -> put(other, one, Member.Role.MEMBER, Member.State.JOINED));
    Round second = store.team().rounds().open(other, EDITION, NOON.minusSeconds(9), LAST_DAY);
    Set<Long> rest = new HashSet<>(people);
    rest.removeAll(five);
    assertThat(store.team().rounds().finished(second, people)).isEqualTo(rest);
    assertThat(store.team().rounds().answers(second, people)).hasSize(1);

    long again = five.iterator().next();
    TeamSamples.finished(this, again, NOON.plusSeconds(1), Map.of("INQ", 8));
    rest.add(again);
    assertThat(store.team().rounds().finished(second, people)).isEqualTo(rest);
  }

  @Test
  void itTellsHowManyFinishedInOtherRoundsToo() {
    Set<Long> people = members(6);
    people.forEach(one -> TeamSamples.finished(this, one, NOON, Map.of("INQ", 7)));
    Round first = opened(NOON);
    assertThat(store.team().rounds().alsoIn(first, people)).isEmpty();
    closed(first, NOON.plus(WEEK), people);
    Round second = opened(NOON.plus(WEEK));
    Set<Long> later = new HashSet<>(people);
    later.remove(people.iterator().next());
    later.add(person("newcomer"));

    assertThat(store.team().rounds().alsoIn(second, later)).isEqualTo(Map.of(first.id(), 5));
    assertThat(store.team().rounds().alsoIn(second, Set.of())).isEmpty();
    Round elsewhere = store.team().rounds().open(newTeam(), EDITION, NOON.plus(WEEK), LAST_DAY);
    assertThat(store.team().rounds().alsoIn(elsewhere, later))
        .as("people who go on as another team")
        .isEqualTo(Map.of(first.id(), 5));
    assertThat(store.team().rounds().snapshotsOf(Set.of(first.id(), second.id())))
        .isEqualTo(store.team().rounds().snapshots(first.teamId()));
    assertThat(store.team().rounds().snapshotsOf(Set.of())).isEmpty();
  }

  /** Two nodes may close at one moment; nothing of the second is kept then. */
  @Test
  void ofTwoRoundsThatCloseAtOnceOneGetsACheckIn() throws Exception {
    Set<Long> people = members(5);
    people.forEach(one -> TeamSamples.finished(this, one, NOON, Map.of("INQ", 7)));
    long other = newTeam();
    people.forEach(one -> put(other, one, Member.Role.MEMBER, Member.State.JOINED));
    List<Round> rounds =
        List.of(
            opened(NOON.minusSeconds(9)),
            store.team().rounds().open(other, EDITION, NOON.minusSeconds(9), LAST_DAY));
    atOnce(rounds.stream().map(round -> closing(round, people)).toList());

    assertThat(TestDatabase.text(url, "SELECT COUNT(*) FROM round_check_in")).isEqualTo("5");
    assertThat(TestDatabase.text(url, "SELECT COUNT(DISTINCT round_id) FROM round_check_in"))
        .isEqualTo("1");
  }

  private Callable<Boolean> closing(Round round, Set<Long> people) {
    return () -> {
      try {
        return store
            .transactions()
            .inTransaction(
                () -> {
                  Set<Long> finished = store.team().rounds().finished(round.closed(NOON), people);
                  closed(round, NOON, finished);
                  return true;
                });
      } catch (RuntimeException second) {
        return false;
      }
    };
  }

  @Test
  void onlyWhatIsFinishedWhileOneIsCountedInTheTeamCounts() {
    List<Long> people = members(5).stream().sorted().toList();
    long late = people.get(0);
    long back = people.get(1);
    long looksOn = people.get(2);
    long never = person("never joined");
    put(team, late, Member.Role.MEMBER, Member.State.LEFT);
    put(team, looksOn, Member.Role.OBSERVER, Member.State.JOINED);
    Set<Long> all = new HashSet<>(people);
    all.add(never);
    all.forEach(one -> TeamSamples.finished(this, one, NOON, Map.of("INQ", 7)));
    Round round = opened(NOON);
    assertThat(store.team().rounds().finished(round, all))
        .containsExactlyInAnyOrder(back, people.get(3), people.get(4));

    at(NOON.plusSeconds(60));
    put(team, back, Member.Role.MEMBER, Member.State.LEFT);
    put(team, back, Member.Role.MEMBER, Member.State.JOINED);
    put(team, late, Member.Role.MEMBER, Member.State.JOINED);
    put(team, looksOn, Member.Role.MEMBER, Member.State.JOINED);
    put(team, people.get(3), Member.Role.LEAD, Member.State.JOINED);
    assertThat(store.team().rounds().finished(round, all))
        .as("a lead was counted before, too")
        .containsExactlyInAnyOrder(people.get(3), people.get(4));

    TeamSamples.finished(this, late, NOON.plusSeconds(61), Map.of("INQ", 7));
    TeamSamples.finished(this, back, NOON.plusSeconds(60), Map.of("INQ", 7));
    assertThat(store.team().rounds().finished(round, all))
        .containsExactlyInAnyOrder(late, back, people.get(3), people.get(4));
  }

  @Test
  void notesAreCountedByPersonForAYear() {
    List<Long> people = TeamSamples.people(this, 5).stream().sorted().toList();
    Instant now = NOON.plus(Duration.ofDays(365));
    TeamSamples.noted(this, people.get(0), "INQ", now);
    TeamSamples.noted(this, people.get(0), "INQ", now.minusSeconds(1));
    TeamSamples.noted(this, people.get(1), "INQ", NOON.plusMillis(1));
    TeamSamples.noted(this, people.get(2), "INQ", NOON);
    TeamSamples.noted(this, people.get(3), "MOD", now.plusMillis(1));
    TeamSamples.noted(this, people.get(4), "MOD", now);
    TeamSamples.noted(this, person("not asked about"), "MOD", now);
    Round round = opened(NOON);

    assertThat(store.team().rounds().noted(round, Set.copyOf(people), now))
        .isEqualTo(Map.of("INQ", 2, "MOD", 1));
    assertThat(store.team().rounds().noted(round, Set.copyOf(people.subList(0, 4)), now)).isEmpty();
  }

  @Test
  void whoLookedIsRememberedNewestFirst() {
    long ana = person("ana");
    long ben = person("ben");
    Snapshot snapshot = closed(opened(NOON), NOON.plus(WEEK));
    long round = snapshot.round().id();
    store.team().rounds().viewed(round, ana, NOON);
    store.team().rounds().viewed(round, ben, NOON.plusSeconds(1));
    store.team().rounds().viewed(round, ben, NOON.plusSeconds(1));
    store.team().rounds().viewed(round, ana, NOON.plusSeconds(2));

    assertThat(store.team().rounds().views(Set.of(team, team + 1), NOON.plusSeconds(1)))
        .containsExactly(
            new Rounds.View(team, ana, NOON.plusSeconds(2)),
            new Rounds.View(team, ben, NOON.plusSeconds(1)));
    assertThat(store.team().rounds().views(Set.of(newTeam()), NOON)).isEmpty();
    assertThat(store.team().rounds().views(Set.of(), NOON)).isEmpty();

    IntStream.range(0, 150)
        .forEach(second -> store.team().rounds().viewed(round, ana, NOON.plusSeconds(9 + second)));
    assertThat(store.team().rounds().views(Set.of(team), NOON)).hasSize(100);
  }

  @Test
  void whatTheSamePeopleSaidTwiceStandsSideBySideWithoutNames() {
    Round first = opened(NOON);
    Set<Long> people = members(5);
    long joined = TeamSamples.people(this, 6).stream().max(Long::compareTo).orElseThrow();
    int points = 0;
    for (long person : people) {
      TeamSamples.finished(this, person, NOON.plusSeconds(60), Map.of("INQ", points++));
    }
    closed(first, NOON.plus(WEEK), people);
    Snapshot closed = store.team().rounds().snapshots(team).get(0);
    assertThat(closed.crossings()).isEmpty();

    Round second = opened(NOON.plus(WEEK));
    put(team, joined, Member.Role.MEMBER, Member.State.JOINED);
    points = 0;
    for (long person : people) {
      TeamSamples.finished(
          this, person, NOON.plus(WEEK).plusSeconds(60), Map.of("INQ", 2 + points++));
    }
    assertThat(store.team().rounds().pairs(closed.round(), second, people))
        .extracting(
            pair -> pair.now().getOrDefault("INQ", -1) - pair.then().getOrDefault("INQ", -1))
        .containsExactly(2, 2, 2, 2, 2);
    Set<Long> four = new HashSet<>(people);
    four.remove(people.iterator().next());
    assertThat(store.team().rounds().pairs(closed.round(), second, four)).isEmpty();
    four.add(joined);
    assertThat(store.team().rounds().pairs(closed.round(), second, four))
        .as("four of them were in both")
        .isEmpty();

    Crossings crossings = new Crossings(Map.of(Crossings.OVERALL, 1, "INQ", 2));
    Round now = second.closed(NOON.plus(WEEK.multipliedBy(2)));
    Snapshot counted =
        new Snapshot(now, closed.participation(), closed.result(), "cohort").with(crossings);
    store.team().rounds().close(counted, people);
    reopen();
    assertThat(store.team().rounds().snapshots(team).get(0)).isEqualTo(counted);
  }
}
