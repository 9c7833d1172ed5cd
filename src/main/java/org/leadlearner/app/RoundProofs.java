package org.leadlearner.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.dashboard.TeamSheets;
import org.leadlearner.export.RoundCells;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.store.Store;

/** Compares closed rounds, as they are kept, with what was sealed as they closed. */
record RoundProofs(Store store, RoundCells cells) {

  /** What may be called otherwise by now. */
  private static final List<String> NAMES = List.of("team", "rubric", "strand");

  /** Newest first. */
  List<TeamSheets.Proof> of(Team team) {
    List<Snapshot> rounds = store.rounds().snapshots(team.id());
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
    return store.sealedRounds().find(snapshot.round().id());
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
