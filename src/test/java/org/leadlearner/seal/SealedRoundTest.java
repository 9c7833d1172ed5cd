package org.leadlearner.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealedRoundTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final RoundFigures FIGURES =
      new RoundFigures(
          Map.of("team", "Cabinet \u00e9 \"A\"", "closed", "2026-10-31"),
          List.of(Map.of("strand", "NET", "stage", "planning")));

  /** Anybody can work it out by what the page says: canonical JSON, SHA-256. */
  @Test
  void theHashIsThatOfTheCanonicalJson() throws Exception {
    SealedRound first = SealedRound.of(FIGURES, Optional.empty());
    String canonical =
        "{\"format\":\"lead-learner-round/1\",\"previous\":null,\"round\":{\"closed\":\"2026-10-31\","
            + "\"team\":\"Cabinet \u00e9 \\\"A\\\"\"},\"strands\":[{\"stage\":\"planning\","
            + "\"strand\":\"NET\"}]}";
    assertThat(first.canonical()).isEqualTo(canonical);
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
    assertThat(first.hash()).isEqualTo(HexFormat.of().formatHex(sum)).hasSize(64);
    assertThat(first.isIntact()).isTrue();
  }

  @Test
  void anyChangeIsSeen() {
    SealedRound first = SealedRound.of(FIGURES, Optional.empty());
    RoundFigures other =
        new RoundFigures(FIGURES.round(), List.of(Map.of("strand", "NET", "stage", "staging")));
    assertThat(new SealedRound(other, Optional.empty(), first.hash()).isIntact()).isFalse();
    assertThat(new SealedRound(FIGURES, Optional.of(first.hash()), first.hash()).isIntact())
        .as("what it follows is a part of it")
        .isFalse();
    assertThat(SealedRound.of(FIGURES, Optional.of(first.hash())).hash())
        .isNotEqualTo(first.hash());
  }

  @Test
  void whatIsHandedOutIsReadBack() throws Exception {
    SealedRound record = SealedRound.of(FIGURES, Optional.of("ab"));
    JsonNode written = JSON.readTree(JSON.writeValueAsString(record.named()));
    assertThat(SealedRound.parse(written)).contains(record);

    assertThat(SealedRound.parse(JSON.readTree("[]"))).isEmpty();
    assertThat(SealedRound.parse(((ObjectNode) written).put("format", "lead-learner-round/2")))
        .isEmpty();
    ObjectNode number = JSON.valueToTree(record.named());
    ((ObjectNode) number.path("round")).put("team", 7);
    assertThat(SealedRound.parse(number)).isEmpty();
  }
}
