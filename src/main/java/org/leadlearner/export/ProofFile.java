package org.leadlearner.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.seal.RoundFigures;
import org.leadlearner.seal.SealedRound;

/**
 * The sealed rounds of a file that was handed out: a team's export as CSV or JSON, the body of a
 * call to the webhook, or a record alone.
 */
public final class ProofFile {

  private static final JsonMapper JSON = new JsonMapper();

  private ProofFile() {}

  /**
   * Reads a file.
   *
   * @return empty when it holds none of these; rounds that are not sealed are left out
   */
  public static Optional<List<SealedRound>> read(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return plain.stripLeading().startsWith("{") ? json(plain) : csv(plain);
  }

  private static Optional<List<SealedRound>> json(String text) {
    try {
      JsonNode all = JSON.readTree(text);
      if (all.path("rounds").isArray()) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode round : all.path("rounds")) {
          Map<String, String> row = new LinkedHashMap<>();
          round.fields().forEachRemaining(cell -> row.put(cell.getKey(), cell.getValue().asText()));
          rows.add(row);
        }
        return rounds(rows);
      }
      JsonNode record = all.path("data").isObject() ? all.path("data") : all;
      return SealedRound.parse(record).map(List::of);
    } catch (JsonProcessingException broken) {
      return Optional.empty();
    }
  }

  private static Optional<List<SealedRound>> csv(String text) {
    CsvSchema header = CsvSchema.emptySchema().withHeader();
    try (MappingIterator<Map<String, String>> rows =
        new CsvMapper().readerForMapOf(String.class).with(header).readValues(text)) {
      return rounds(rows.readAll());
    } catch (IOException broken) {
      return Optional.empty();
    }
  }

  /** A round is the rows that follow one another with the same hash. */
  private static Optional<List<SealedRound>> rounds(List<Map<String, String>> rows) {
    List<String> needed =
        Stream.of(
                RoundCells.ROUND,
                RoundCells.STRAND,
                List.of(TeamRoundsCsv.HASH, TeamRoundsCsv.PREVIOUS))
            .flatMap(List::stream)
            .toList();
    if (rows.isEmpty() || !rows.stream().allMatch(row -> row.keySet().containsAll(needed))) {
      return Optional.empty();
    }
    Map<String, List<Map<String, String>>> byHash = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> !cell(row, TeamRoundsCsv.HASH).isEmpty())
        .forEach(
            row ->
                byHash
                    .computeIfAbsent(cell(row, TeamRoundsCsv.HASH), hash -> new ArrayList<>())
                    .add(row));
    return Optional.of(byHash.values().stream().map(ProofFile::round).toList());
  }

  private static SealedRound round(List<Map<String, String>> rows) {
    Map<String, String> first = rows.get(0);
    // A row that says another thing of the same round makes it another record.
    boolean isOne =
        rows.stream()
            .allMatch(row -> cells(row, RoundCells.ROUND).equals(cells(first, RoundCells.ROUND)));
    return new SealedRound(
        new RoundFigures(
            isOne ? cells(first, RoundCells.ROUND) : Map.of(),
            rows.stream().map(row -> cells(row, RoundCells.STRAND)).toList()),
        Optional.of(cell(first, TeamRoundsCsv.PREVIOUS)).filter(hash -> !hash.isEmpty()),
        cell(first, TeamRoundsCsv.HASH));
  }

  private static Map<String, String> cells(Map<String, String> row, List<String> columns) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach(column -> cells.put(column, CsvFile.plain(cell(row, column))));
    return cells;
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }
}
