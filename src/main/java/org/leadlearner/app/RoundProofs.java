package org.leadlearner.app;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.dashboard.TeamSheets;
import org.leadlearner.export.RoundCells;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.store.Store;

/** Has rounds sealed as they close, and compares them, as they are kept, with what was sealed. */
public record RoundProofs(Store store, RoundCells cells) {

  /** What may be called otherwise by now. */
  private static final List<String> NAMES = List.of("team", "rubric", "strand");

  /**
   * The rounds, of which what everybody in a team may see is sealed as they close.
   *
   * @param zone the district's
   * @param toldByWebhook whether the webhook is told as well
   */
  public static Rounds sealing(
      Store store, RubricShelf rubrics, ZoneId zone, boolean toldByWebhook) {
    RoundCells cells = new RoundCells(rubrics, zone);
    return store
        .seal()
        .rounds(
            round ->
                cells.of(
                    store.team().teams().find(round.round().teamId()).map(Team::name).orElse(""),
                    round),
            toldByWebhook);
  }

  /** Newest first. */
  List<TeamSheets.Proof> of(Team team) {
    List<Snapshot> rounds = store.team().rounds().snapshots(team.id());
    List<TeamSheets.Proof> proofs = new ArrayList<>();
    for (int place = 0; place < rounds.size(); place++) {
      RoundFigures shown = cells.of(team.name(), rounds.get(place));
      Optional<SealedRound> sealed = sealed(rounds.get(place));
      Optional<String> before =
          place + 1 < rounds.size()
              ? sealed(rounds.get(place + 1)).map(SealedRound::hash)
              : Optional.empty();
      proofs.add(
          new TeamSheets.Proof(
              shown.round().getOrDefault("closed", ""),
              sealed.map(SealedRound::hash),
              sealed.flatMap(SealedRound::previous),
              sealed
                  .filter(SealedRound::isIntact)
                  .filter(one -> nameless(one.figures()).equals(nameless(shown)))
                  .filter(one -> one.previous().equals(before))
                  .isPresent()));
    }
    return proofs;
  }

  private Optional<SealedRound> sealed(Snapshot snapshot) {
    return store.seal().sealedRounds().find(snapshot.round().id());
  }

  private static RoundFigures nameless(RoundFigures figures) {
    return new RoundFigures(
        nameless(figures.round()), figures.strands().stream().map(RoundProofs::nameless).toList());
  }

  private static Map<String, String> nameless(Map<String, String> cells) {
    Map<String, String> rest = new LinkedHashMap<>(cells);
    NAMES.forEach(rest::remove);
    return rest;
  }
}
