package org.leadlearner.store;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.progress.StageSpan;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Spread;
import org.leadlearner.progress.round.StageShare;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;

/** What teams do, to keep and read back. */
public final class TeamSamples {

  public static final TeamResult RESULT =
      new TeamResult(
          2,
          9,
          List.of(
              new TeamStrand.Hidden("NET"),
              new TeamStrand.Middle(
                  "INQ",
                  6,
                  new StageSpan(Stage.ENVISIONING, Stage.PLANNING),
                  Optional.of(Spread.CLOSE)),
              new TeamStrand.Counted(
                  "MOD",
                  9,
                  StageSpan.of(Stage.ENVISIONING),
                  Optional.of(Spread.WIDE),
                  List.of(
                      new StageShare(Stage.INVESTIGATING, Stage.ENVISIONING, 5),
                      new StageShare(Stage.PLANNING, Stage.STAGING, 4)))),
          Optional.of(StageSpan.of(Stage.ENVISIONING)),
          Optional.of(5),
          List.of("MOD"),
          Map.of("INQ", 4, "MOD", 2));

  private TeamSamples() {}

  public static Snapshot snapshot(Round round, Instant closedAt) {
    Round closed =
        new Round(
            round.id(),
            round.teamId(),
            round.edition(),
            round.openedAt(),
            round.lastDay(),
            Optional.of(closedAt));
    return new Snapshot(closed, new Participation(12, 11, 1, 2, 3, 9), RESULT, "cohort");
  }

  static Set<Long> people(StoreContract contract, int number) {
    return IntStream.range(0, number)
        .mapToObj(one -> contract.person("member " + one))
        .collect(Collectors.toSet());
  }

  static void finished(
      StoreContract contract, long personId, Instant at, Map<String, Integer> points) {
    finished(contract, personId, Samples.RUBRIC.edition(), at, points);
  }

  /** Strands without points are told to be not sure about. */
  static void finished(
      StoreContract contract,
      long personId,
      Rubric.Edition edition,
      Instant at,
      Map<String, Integer> points) {
    Map<String, Answer> answers = new HashMap<>();
    answers.put("INQ", new Answer.NotSure(Optional.empty()));
    answers.put("MOD", new Answer.Skipped());
    points.forEach((strand, said) -> answers.put(strand, new Answer.Scored(said)));
    CheckIn checkIn = Samples.with(contract.started(personId, edition), 1, answers, Map.of());
    contract.store.checkin().checkIns().save(Samples.finished(checkIn, at), at);
  }

  static void noted(StoreContract contract, long personId, String strand, Instant at) {
    contract
        .store
        .checkin()
        .checkIns()
        .add(personId, Samples.RUBRIC.edition().key(), new EvidenceNote(strand, "a log", at));
  }
}
