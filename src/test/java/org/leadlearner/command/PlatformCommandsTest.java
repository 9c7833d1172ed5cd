package org.leadlearner.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.settings.read.SettingsReader;

class PlatformCommandsTest {
  private static final String ID = "11111111-2222-3333-4444-555555555555";

  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private Map<String, String> environment = Map.of();
  private RotateKeysCommand.Rotation rotation =
      settings -> new RotateKeysCommand.Result(2, 3, List.of());

  @Test
  void aManifestIsWrittenForAnAddressOrForSocketMode() {
    assertThat(execute("manifest", "slack", "--url", "https://learn.example.org/")).isZero();
    assertThat(out).hasToString("Optional[https://learn.example.org]\n");
    assertThat(execute("manifest", "slack", "--socket")).isZero();
    assertThat(out.toString()).endsWith("Optional.empty\n");
    assertThat(execute("manifest", "slack", "--socket", "--link-accounts")).isZero();
    assertThat(out.toString()).endsWith("Optional.empty\n");
    assertThat(execute("manifest", "slack", "--socket", "--agent-view")).isZero();
    assertThat(out.toString()).endsWith("Optional.empty agent\n");
    assertThat(errors).hasToString("");
  }

  @Test
  void thePackageForTeamsIsWrittenForAnAddressAndAnId() throws IOException {
    Path zip = folder.resolve("teams.zip");

    assertThat(teams("--id", ID, "--out", zip.toString())).isZero();
    assertThat(zip).hasContent("https://learn.example.org " + ID);
    assertThat(out).hasToString("wrote " + zip + "\n");
    assertThat(errors).hasToString("");
  }

  @Test
  void theIdOfTheSettingsIsTakenWhenNoneIsGiven() {
    Path zip = folder.resolve("teams.zip");

    assertThat(teams("--out", zip.toString())).isEqualTo(2);
    assertThat(errors.toString()).contains("Give --id with the Application (client) ID");
    environment = Map.of("MICROSOFT_APP_ID", ID);
    assertThat(teams("--out", zip.toString())).isEqualTo(2);
    assertThat(errors.toString()).contains("MICROSOFT_APP_PASSWORD: it is missing");
    assertThat(zip).doesNotExist();

    environment =
        Map.of(
            "MICROSOFT_APP_ID", ID,
            "MICROSOFT_APP_PASSWORD", "hunter2",
            "MICROSOFT_APP_TENANT_ID", ID);
    assertThat(teams("--out", zip.toString())).isZero();
    assertThat(zip).hasContent("https://learn.example.org " + ID);
  }

  private int teams(String... more) {
    List<String> words =
        new ArrayList<>(List.of("manifest", "teams", "--url", "https://learn.example.org/"));
    words.addAll(List.of(more));
    return execute(words.toArray(String[]::new));
  }

  @ParameterizedTest
  @CsvSource({
    "slack, Give either",
    "slack --socket --url https://learn.example.org, Give either",
    "slack --url http://learn.example.org, is not an address such as",
    "slack --url learn.example.org, is not an address such as",
    "slack --url https://learn.example.org/?a=b, is not an address such as",
    "slack --url https://, is not an address such as",
    "slack --socket --id x, --id is for Teams alone",
    "irc --socket, 'is not one of slack, teams'",
    "teams --link-accounts --url https://learn.example.org, --link-accounts is for Slack alone",
    "teams --agent-view --url https://learn.example.org, --agent-view is for Slack alone",
    "slack --socket --no-private-messages, --no-private-messages is for Teams alone",
    "teams, Teams needs an address",
    "teams --socket --url https://learn.example.org, Teams needs an address",
    "teams --id 1 --url http://learn.example.org, is not an address such as",
    "teams --id 1-1-1-1-1 --url https://learn.example.org, is not an id such as",
    "teams --id {id} --out src/none/x.zip --url https://learn.example.org, cannot be written",
    "'', Missing required parameter",
  })
  void aWrongCommandLineIsReported(String arguments, String wrong) {
    String[] words = ("manifest " + arguments.replace("{id}", ID)).strip().split(" ");

    assertThat(execute(words)).isEqualTo(2);
    assertThat(errors.toString()).contains(wrong);
    assertThat(out).hasToString("");
  }

  @Test
  void rotatingKeysTellsWhatChanged() {
    assertThat(execute("rotate-keys")).isZero();
    assertThat(out.toString().strip())
        .isEqualTo("3 changed; what could be opened is encrypted with key 2.");
  }

  @Test
  void whatCouldNotBeOpenedIsAFault() {
    rotation = settings -> new RotateKeysCommand.Result(2, 0, List.of("slack workspace T1: ..."));

    assertThat(execute("rotate-keys")).isEqualTo(1);
    assertThat(errors.toString().lines()).containsExactly("slack workspace T1: ...", "1 fault");
  }

  @Test
  void keysDoNotRotateWithoutGoodSettingsOrADatabase() {
    rotation =
        settings -> {
          throw new StartFailure("ENCRYPTION_KEYS is not set");
        };
    assertThat(execute("rotate-keys")).isEqualTo(2);
    environment = Map.of("PORT", "abc");
    assertThat(execute("rotate-keys")).isEqualTo(2);
    assertThat(errors.toString()).contains("ENCRYPTION_KEYS is not set", "PORT: ");
  }

  private int execute(String... arguments) {
    return LeadLearnerCommand.of(
            new RunCommand(this::read, settings -> {}),
            new ManifestCommand(
                this::read,
                (url, isAgent) -> url + (isAgent ? " agent" : "") + "\n",
                (url, id, privately) ->
                    (url + " " + id + (privately ? "" : " without private messages"))
                        .getBytes(StandardCharsets.UTF_8)),
            new RotateKeysCommand(this::read, settings -> rotation.rotate(settings)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }

  private Settings.Outcome read() {
    return SettingsReader.read(environment, folder.resolve(".env"));
  }
}
