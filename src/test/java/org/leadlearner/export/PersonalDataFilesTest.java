package org.leadlearner.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.PersonalData.Sheet;

/** One writer, whether a person takes their data along or the district hands it out. */
class PersonalDataFilesTest {

  private static final Instant NOON = Instant.parse("2026-10-05T12:00:00Z");
  private static final Sheet ACCOUNTS =
      new Sheet(
          "accounts",
          List.of("platform", "workspace", "platform user"),
          List.of(List.of("slack", "T1", "U1"), List.of("teams", "tenant", "key")),
          false);
  private static final Sheet NOTES =
      new Sheet("evidence notes", List.of("note"), List.of(List.of("=1+1")), false);

  @Test
  void jsonTellsWhoseItIsByTheFirstAccountAndWhenItWasRead() throws IOException {
    JsonNode all = json("Ada", ACCOUNTS, NOTES);

    assertThat(all.path("person").asText()).isEqualTo("slack:T1:U1");
    assertThat(all.path("exported at").asText()).isEqualTo("2026-10-05T12:00:00Z");
    assertThat(all.at("/kept/evidence notes/0/note").asText()).isEqualTo("=1+1");
    assertThat(json("Ada", NOTES).path("person").asText()).isEqualTo("Ada");
  }

  @Test
  void eachSheetIsAFileInWhichNothingIsAFormula() throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    new PersonalDataFiles("Ada", List.of(ACCOUNTS, NOTES), NOON).zip(zip);

    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
      assertThat(entries.getNextEntry().getName()).isEqualTo("01-accounts.csv");
      assertThat(entries.getNextEntry().getName()).isEqualTo("02-evidence-notes.csv");
      assertThat(new String(entries.readAllBytes(), StandardCharsets.UTF_8))
          .isEqualTo("\uFEFF\"note\"\r\n\"'=1+1\"\r\n");
    }
  }

  private static JsonNode json(String name, Sheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PersonalDataFiles(name, List.of(sheets), NOON).json(out);
    return new JsonMapper().readTree(out.toByteArray());
  }
}
