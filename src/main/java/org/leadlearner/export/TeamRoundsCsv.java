package org.leadlearner.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRound;

/**
 * What the closed rounds of a team came to as a table for a spreadsheet or a program: a line for
 * each strand of each round. It holds what the frozen snapshots show, what the team agreed on, and
 * the hashes of sealed rounds.
 */
public final class TeamRoundsCsv {

  static final String HASH = "hash";
  static final String PREVIOUS = "previous hash";

  private static final List<String> AGREED =
      List.of(
          "record",
          "signed",
          "asked to sign",
          "agreed stage",
          "agreed low",
          "agreed high",
          "agreed average",
          "agreed rule version");

  private static final List<String> COLUMNS =
      Stream.of(RoundCells.ROUND, AGREED, RoundCells.STRAND, List.of(HASH, PREVIOUS))
          .flatMap(List::stream)
          .toList();

  private final RoundCells cells;
  private final Function<Snapshot, AgreedRecord> records;
  private final Function<Snapshot, Optional<SealedRound>> sealed;

  /**
   * @param records what was agreed on a round
   * @param sealed what was sealed as a round closed
   */
  public TeamRoundsCsv(
      RoundCells cells,
      Function<Snapshot, AgreedRecord> records,
      Function<Snapshot, Optional<SealedRound>> sealed) {
    this.cells = cells;
    this.records = records;
    this.sealed = sealed;
  }

  /**
   * Writes the rounds in this order.
   *
   * @param snapshots of this team
   */
  public void write(Team team, List<Snapshot> snapshots, Writer out) throws IOException {
    CsvFile.write(COLUMNS, rows(team, snapshots), out);
  }

  /** The same as JSON: {@code {"team": name, "rounds": [{column: cell}]}}. */
  public void writeJson(Team team, List<Snapshot> snapshots, OutputStream out) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("team", team.name());
    all.put("rounds", JsonFile.named(COLUMNS, rows(team, snapshots)));
    JsonFile.write(all, out);
  }

  private List<List<String>> rows(Team team, List<Snapshot> snapshots) {
    return snapshots.stream().flatMap(snapshot -> lines(team, snapshot)).toList();
  }

  /** A sealed round stands as it was sealed, whatever things are called today. */
  private Stream<List<String>> lines(Team team, Snapshot snapshot) {
    Optional<SealedRound> seal = sealed.apply(snapshot);
    RoundFigures figures =
        seal.map(SealedRound::figures).orElseGet(() -> cells.of(team.name(), snapshot));
    List<String> agreed = records.apply(snapshot).cells();
    List<String> hashes =
        List.of(
            seal.map(SealedRound::hash).orElse(""), seal.flatMap(SealedRound::previous).orElse(""));
    return figures.strands().stream()
        .map(
            strand ->
                Stream.of(
                        cells(RoundCells.ROUND, figures.round()),
                        agreed,
                        cells(RoundCells.STRAND, strand),
                        hashes)
                    .flatMap(List::stream)
                    .toList());
  }

  private static List<String> cells(List<String> columns, Map<String, String> named) {
    return columns.stream().map(column -> named.getOrDefault(column, "")).toList();
  }
}
