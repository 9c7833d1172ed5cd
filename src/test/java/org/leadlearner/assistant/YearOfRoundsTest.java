package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.round.RoundWords;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.chat.message.Action;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.content.Content;
import org.leadlearner.content.SampleContent;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.YearAttack;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * A year of three teams, whose people join, leave, check in and close rounds as it comes. No
 * check-in counts twice, and nobody can tell from all results together what another said.
 */
@Order(1)
class YearOfRoundsTest extends TeamTalk {

  private static final Rubric RUBRIC = SampleContent.BUILT_IN.rubrics().get(0);
  private static final int PEOPLE = 27;
  private static final int TEAMS = 3;
  private static final int DAYS = 365;

  private final List<CheckedIn> checkIns = new ArrayList<>();
  private final List<Closed> closings = new ArrayList<>();
  private List<Map<String, Integer>> asked = List.of();
  private Random random = new Random(0);

  /**
   * A finished check-in. Its points are unlike those of any other, so that it is known again.
   *
   * @param team where the person was counted as they finished it, or 0
   * @param since when they came to be counted there
   */
  private record CheckedIn(
      long person, Instant at, Map<String, Integer> points, long team, Instant since) {}

  /**
   * @param checkIns what counted, by their places
   */
  private record Closed(Snapshot snapshot, Set<Integer> checkIns) {}

  @Override
  Assistant assistant(ZoneId zone) {
    Content content = SampleContent.BUILT_IN;
    TeamPorts teams = StoredRecords.teams(store, zone);
    return new Assistant(
        store.person().people(),
        store.checkin().shelf(content.rubrics()),
        store.checkin().checkIns(),
        store.checkin().progress(),
        StoredRecords.of(store, content.prompts()),
        new TeamPorts(
            teams.teams(),
            watched(teams.rounds()),
            teams.suppression(),
            teams.admins(),
            teams.agreements(),
            teams.meetings(),
            teams.requests(),
            teams.people(),
            teams.staff(),
            teams.projector(),
            teams.facts()),
        StoredRecords.dialogue(store));
  }

  /** Takes down which check-ins are read for a result, and what it came to. */
  private Rounds watched(Rounds rounds) {
    return (Rounds)
        Proxy.newProxyInstance(
            Rounds.class.getClassLoader(),
            new Class<?>[] {Rounds.class},
            (proxy, method, arguments) -> {
              try {
                Object given = method.invoke(rounds, arguments);
                if (method.getName().equals("answers")) {
                  asked = answers(given);
                } else if (method.getName().equals("close")) {
                  closings.add(new Closed((Snapshot) arguments[0], places(asked)));
                }
                return given;
              } catch (InvocationTargetException thrown) {
                throw thrown.getTargetException();
              }
            });
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Integer>> answers(Object given) {
    return (List<Map<String, Integer>>) given;
  }

  /** Of fewer than five there are no points, and nothing is shown of them. */
  private Set<Integer> places(List<Map<String, Integer>> points) {
    return IntStream.range(0, checkIns.size())
        .filter(place -> points.contains(checkIns.get(place).points()))
        .boxed()
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void noCheckInCountsTwiceAndNoAnswerCanBeToldFromAYear(int seed) {
    random = new Random(seed);
    year();

    List<Integer> counted =
        closings.stream().flatMap(closed -> closed.checkIns().stream()).toList();
    assertThat(counted).doesNotHaveDuplicates();
    assertThat(counted).as("so that this says something").hasSizeGreaterThan(30);
    closings.forEach(this::assertOnlyItsOwnCount);
    assertThat(attack().recovered()).isEmpty();
  }

  private void assertOnlyItsOwnCount(Closed closed) {
    Round round = closed.snapshot().round();
    for (int place : closed.checkIns()) {
      CheckedIn one = checkIns.get(place);
      assertThat(one.team()).isEqualTo(round.teamId());
      assertThat(one.at()).isBetween(one.since(), round.closedAt().orElseThrow());
    }
    assertThat(closed.snapshot().result().strands().isEmpty())
        .isEqualTo(closed.checkIns().isEmpty());
  }

  private YearAttack attack() {
    return new YearAttack(
        RUBRIC,
        checkIns.stream().map(one -> new YearAttack.Answered(one.person(), one.points())).toList(),
        closings.stream()
            .map(
                closed ->
                    new YearAttack.Shown(closed.snapshot().round().teamId(), closed.checkIns()))
            .toList(),
        20_000,
        snapshots -> RoundWords.of(RUBRIC, snapshots));
  }

  private void year() {
    for (int team = 0; team < TEAMS; team++) {
      saysIn(channel(team), "lead " + team, "set up this channel as a team");
    }
    for (int day = 0; day < DAYS; day++) {
      clock.advance(Duration.ofDays(1));
      for (int times = random.nextInt(4); times > 0; times--) {
        somethingHappens();
      }
      store.transactions().inTransaction(() -> assistant.due().closeRounds(clock.instant()));
    }
  }

  private void somethingHappens() {
    clock.advance(Duration.ofMinutes(1));
    int what = random.nextInt(20);
    String person = "person " + random.nextInt(PEOPLE);
    if (what < 6) {
      int team = random.nextInt(TEAMS);
      pressesIn(channel(team), person, TeamActions.of(TeamButton.JOIN, team(team)));
    } else if (what < 8) {
      says(person, false, "leave the team");
    } else if (what < 18) {
      checksIn(random.nextInt(9) == 0 ? "lead " + random.nextInt(TEAMS) : person);
    } else {
      int team = random.nextInt(TEAMS);
      Action close = TeamActions.of(TeamButton.CLOSE_NOW, team(team));
      presses("lead " + team, close);
    }
  }

  private static Conversation channel(int team) {
    return new Conversation("web", "playground", "channel-" + team);
  }

  private Team team(int number) {
    return store.team().teams().ofHome(channel(number)).orElseThrow();
  }

  private void checksIn(String name) {
    Account account = new Account("web", "playground", name);
    Profile profile = new Profile(name, Locale.US, ZoneOffset.UTC);
    long person = store.person().people().meet(account, profile, clock.instant()).person().id();
    Map<String, Integer> points = points();
    keep(store.checkin().checkIns().start(person, RUBRIC.edition(), clock.instant()), points);
    Optional<Team> counted =
        store.team().teams().of(person).stream()
            .filter(team -> isCounted(team, person))
            .findFirst();
    checkIns.add(
        new CheckedIn(
            person,
            clock.instant(),
            points,
            counted.map(Team::id).orElse(0L),
            counted.map(team -> since(team, person)).orElse(Instant.MAX)));
  }

  private void keep(CheckIn started, Map<String, Integer> points) {
    Map<String, Answer> answers = new HashMap<>();
    points.forEach((strand, said) -> answers.put(strand, new Answer.Scored(said)));
    store
        .checkin()
        .checkIns()
        .save(
            new CheckIn(
                started.id(),
                started.personId(),
                started.edition(),
                CheckIn.Status.FINISHED,
                false,
                1,
                answers,
                Map.of(),
                Optional.empty(),
                started.bookmark(),
                started.startedAt(),
                Optional.of(clock.instant())),
            clock.instant());
  }

  private boolean isCounted(Team team, long person) {
    return store.team().teams().members(team.id()).stream()
        .anyMatch(member -> member.personId() == person && member.isCounted());
  }

  /** By the audit log, which nothing that counts is read from. */
  private Instant since(Team team, long person) {
    return store.team().teams().changes(team.id()).stream()
        .filter(change -> change.kind() == TeamChange.Kind.JOINED)
        .filter(change -> change.by().equals(Optional.of(person)))
        .map(TeamChange::at)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  /** Around a middle that moves, some left out, and unlike those of any other check-in. */
  private Map<String, Integer> points() {
    Set<Map<String, Integer>> known =
        checkIns.stream().map(CheckedIn::points).collect(Collectors.toCollection(HashSet::new));
    Map<String, Integer> points = new HashMap<>();
    while (points.isEmpty() || known.contains(points)) {
      points.clear();
      int middle = 2 + random.nextInt(7);
      for (Strand strand : RUBRIC.strands()) {
        if (random.nextInt(15) > 0) {
          points.put(strand.key(), Math.max(0, Math.min(10, middle + random.nextInt(5) - 2)));
        }
      }
    }
    return points;
  }
}
