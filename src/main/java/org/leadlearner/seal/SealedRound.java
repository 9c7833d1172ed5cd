package org.leadlearner.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The figures of a closed round with the hash of the record before and their own: SHA-256 over the
 * canonical JSON of both (RFC 8785: names in order, no blanks, UTF-8), in small hexadecimal
 * letters.
 *
 * @param previous of the team's sealed round before; empty for its first
 */
public record SealedRound(RoundFigures figures, Optional<String> previous, String hash) {

  /** The version of what is hashed, which is a part of it. */
  public static final String FORMAT = "lead-learner-round/1";

  private static final JsonMapper JSON = new JsonMapper();
  private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
  private static final TypeReference<List<Map<String, String>>> ROWS = new TypeReference<>() {};

  /** Seals these figures behind the record of this hash. */
  public static SealedRound of(RoundFigures figures, Optional<String> previous) {
    return new SealedRound(figures, previous, DigestUtils.sha256Hex(canonical(figures, previous)));
  }

  /** Whether the hash is that of what stands here. */
  public boolean isIntact() {
    return of(figures, previous).hash().equals(hash);
  }

  /** What is hashed. */
  public String canonical() {
    return canonical(figures, previous);
  }

  private static String canonical(RoundFigures figures, Optional<String> previous) {
    Map<String, Object> all = new TreeMap<>();
    all.put("format", FORMAT);
    all.put("previous", previous.orElse(null));
    all.put("round", new TreeMap<>(figures.round()));
    all.put("strands", figures.strands().stream().map(TreeMap::new).toList());
    return json(all);
  }

  /** The same with the hash, as it is handed out: {@link #parse} reads it. */
  public Map<String, Object> named() {
    Map<String, Object> all = new TreeMap<>();
    all.put("format", FORMAT);
    all.put("hash", hash);
    all.put("previous", previous.orElse(null));
    all.put("round", figures.round());
    all.put("strands", figures.strands());
    return all;
  }

  /**
   * Reads what {@link #named} holds.
   *
   * @return empty when it is no such record, or of another format
   */
  public static Optional<SealedRound> parse(JsonNode record) {
    JsonNode previous = record.path("previous");
    if (!record.path("format").asText().equals(FORMAT)
        || !record.path("hash").isTextual()
        || !(previous.isNull() || previous.isTextual())
        || !isCells(record.path("round"))
        || !record.path("strands").isArray()) {
      return Optional.empty();
    }
    for (JsonNode strand : record.path("strands")) {
      if (!isCells(strand)) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new SealedRound(
            new RoundFigures(
                JSON.convertValue(record.path("round"), CELLS),
                JSON.convertValue(record.path("strands"), ROWS)),
            Optional.ofNullable(previous.textValue()),
            record.path("hash").asText()));
  }

  private static boolean isCells(JsonNode node) {
    if (!node.isObject()) {
      return false;
    }
    for (JsonNode cell : node) {
      if (!cell.isTextual()) {
        return false;
      }
    }
    return true;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
