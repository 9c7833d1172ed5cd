package org.leadlearner.settings.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadlearner.settings.SettingFault;
import org.leadlearner.settings.Settings;

class DotEnvTest extends SettingsContract {

  @Test
  void theFileIsReadAndTheEnvironmentWins() throws IOException {
    write("# ours", "PORT = 4000 # a comment", "HOST=\"localhost\"", "", "MIN_GROUP_SIZE=");

    Settings settings = read(Map.of("PORT", "5000", "HOST", " ")).settings();

    assertThat(settings.http().port()).isEqualTo(5000);
    assertThat(settings.http().host()).as("a blank value counts as none").isEqualTo("localhost");
    assertThat(settings.minGroupSize()).isEqualTo(5);
  }

  @Test
  void unreadableLinesAreReportedByNumberAndNotShown() throws IOException {
    write(
        "PORT=4000",
        "my hunter2",
        "export HOST=localhost",
        "DISTRICT_NAME=\"hunter2",
        "LOG_LEVEL=info");

    assertThat(refused(Map.of()).faults())
        .map(SettingFault::where)
        .containsExactly(".env line 2", ".env line 3", ".env line 4", ".env line 5");
    assertThat(refused(Map.of()).faults())
        .allSatisfy(
            fault -> assertThat(fault.line()).contains("KEY=value").doesNotContain("hunter2"));
  }

  @Test
  void aKeyThatStandsTwiceIsAFault() throws IOException {
    write("PORT=1", "PORT=2");

    assertThat(refused(Map.of()).faults())
        .map(SettingFault::line)
        .containsExactly(".env line 2: PORT stands in line 1 already. Remove one of the two.");
  }

  @Test
  void aValueThatWouldBeCutAtAHashIsAFaultUnlessItIsQuoted() throws IOException {
    write("DATABASE_URL=jdbc:postgresql://db/x?user=u&password=a#b");

    assertThat(refused(Map.of()).faults())
        .map(SettingFault::line)
        .containsExactly(
            ".env line 1: the value of DATABASE_URL would end at its #."
                + " Put the value in double quotes.");

    write("DATABASE_URL=\"jdbc:postgresql://db/x?user=u&password=a#b\"");

    assertThat(read(Map.of()).settings().database().url()).endsWith("password=a#b");
  }

  @Test
  void anUnknownKeyIsAWarningInTheFileAndNothingInTheEnvironment() throws IOException {
    write("PROT=4000", "FAVOURITE_COLOUR=green");

    assertThat(read(Map.of("PROT", "1", "PATH", "/bin")).warnings())
        .containsExactly(
            "unknown key FAVOURITE_COLOUR in .env; it is not used",
            "unknown key PROT in .env, did you mean PORT?");
  }

  @Test
  void faultsOfTheFileAndOfItsValuesAreReportedTogether() throws IOException {
    write("nonsense", "PORT=abc");

    assertThat(refused(Map.of()).faults())
        .map(SettingFault::where)
        .containsExactly(".env line 1", "PORT");
  }

  @Test
  void aFileThatIsNotTextIsAFault() throws IOException {
    Files.write(folder.resolve(".env"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThat(refused(Map.of()).faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.line()).contains("cannot be read as UTF-8 text"));
  }

  @Test
  void theExampleNamesEveryKeyAndIsFineAsItStands() throws IOException {
    List<String> example = Files.readAllLines(Path.of(".env.example"));

    for (SettingKey key : SettingKey.values()) {
      assertThat(example).as("%s", key).anyMatch(line -> line.startsWith("#" + key + "="));
    }
    write(
        example.stream()
            .map(line -> line.replaceFirst("^#(?=[A-Z_]+=)", ""))
            .toArray(String[]::new));
    permit("rw-------");
    assertThat(read(Map.of()).warnings()).isEmpty();
  }

  @Test
  void aFileOfSecretsThatEverybodyCanReadIsAWarning() throws IOException {
    write("ENCRYPTION_KEYS=1:" + "A".repeat(43) + "=");
    permit("rw-r--r--");
    assertThat(read(Map.of()).warnings())
        .containsExactly(
            ".env holds secrets, and every user of this machine can read it: chmod 600 .env");
    permit("rw-r-----");
    assertThat(read(Map.of()).warnings()).isEmpty();

    write("DATABASE_URL=jdbc:postgresql://db/x?user=u&password=hunter2");
    permit("rw-r--r--");
    assertThat(read(Map.of()).warnings())
        .singleElement()
        .asString()
        .contains("chmod 600")
        .doesNotContain("hunter2");

    write("PORT=4000", "SLACK_BOT_TOKEN=");
    assertThat(read(Map.of()).warnings()).isEmpty();
  }

  private void permit(String permissions) throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve(".env"), PosixFilePermissions.fromString(permissions));
  }

  private void write(String... lines) throws IOException {
    Files.write(folder.resolve(".env"), Arrays.asList(lines));
  }
}
