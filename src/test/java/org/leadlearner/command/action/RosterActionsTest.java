package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.command.records.RosterCommand;
import org.leadlearner.people.Roster;
import org.leadlearner.people.Team;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The command {@code roster import} with a real database. */
class RosterActionsTest {

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-09T14:00:00Z"));
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();
  private final Map<String, String> settings = new HashMap<>();

  @BeforeEach
  void team() {
    settings.put("DATABASE_URL", "jdbc:sqlite:" + folder.resolve("test.db"));
    try (Store store = store()) {
      store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    }
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines));
  }

  @Test
  void aListIsBroughtInAndToldRowByRow() throws Exception {
    Path list =
        file(
            "staff.csv",
            "school,role,email,account,team,shoe size",
            "Lincoln,principal,ana@example.org,,cabinet,40",
            "Lincoln,student,x@example.org,,,41",
            "Jefferson,lead,,slack:T1:U2,,42");

    assertThat(imports(list, "--team", "Cabinet")).isZero();
    assertThat(out.toString().lines())
        .containsExactly(
            "takes  line 2: by address, Lincoln, asked into Cabinet",
            "takes  line 4: slack:T1:U2, Jefferson, asked into Cabinet as a lead",
            "leaves line 3: role student: students and families are never kept",
            "note   columns that are not used: shoe size",
            "note   by address: a server that runs must be started again to ask platforms for"
                + " addresses, and Slack tells them to an app with the scope users:read.email alone",
            "ok     2 people");
    assertThat(state().expected()).isEqualTo(2);
    assertThat(out.toString()).doesNotContain("ana@");
  }

  @Test
  void aDryRunChangesNothing() throws Exception {
    imports(file("first.csv", "account", "slack:T1:U1", "slack:T1:U2"));
    assertThat(imports(file("next.csv", "account", "slack:T1:U2"), "--dry-run")).isZero();
    assertThat(out.toString())
        .contains(
            "gone   expected before and not in this file: 1",
            "ok     nothing was changed; it would be 1 person");
    assertThat(state().expected()).isEqualTo(2);

    imports(folder.resolve("next.csv"));
    assertThat(state().expected()).isEqualTo(1);
  }

  @Test
  void oneFaultKeepsAllOfAFileOut() throws Exception {
    Path list =
        file(
            "staff.csv",
            "school,email,account,team",
            "Lincoln,ana@example.org,,Cabinet",
            "Lincoln,nobody,,Board",
            "Lincoln,,U9,");
    assertThat(imports(list)).isEqualTo(2);
    assertThat(errors.toString().lines())
        .containsExactly(
            list
                + ":3: email: it is not an address. Write one like name@school.org, or leave it"
                + " empty and fill account.",
            list
                + ":4: account: \"U9\" names nobody. Write an id with its workspace, such as"
                + " slack:T123:U123, or leave it empty and fill email.",
            "2 faults");
    assertThat(state().expected()).isZero();
  }

  @Test
  void aTeamThatIsNotThereIsToldWithThoseThatAre() throws Exception {
    Path list = file("staff.csv", "email,team", "ana@example.org,Board");
    assertThat(imports(list)).isEqualTo(2);
    assertThat(errors.toString())
        .contains(
            list + ":2: team: there is no team \"Board\". Name one by its number: ", "(Cabinet)");
    assertThat(imports(file("other.csv", "email", "ana@example.org"), "--team", "Staff"))
        .isEqualTo(2);
    assertThat(errors.toString()).contains("--team: there is no team \"Staff\"");
  }

  @Test
  void anIdAloneIsOfTheWorkspaceThatTheSettingsName() throws Exception {
    settings.put("SLACK_BOT_TOKEN", "xoxb-1");
    settings.put("SLACK_SIGNING_SECRET", "s3cret-s3cret-s3cret");
    settings.put("SLACK_WORKSPACES", "T9");
    assertThat(imports(file("staff.csv", "account", "U012AB3C4"))).isZero();
    assertThat(out.toString()).contains("takes  line 2: slack:T9:U012AB3C4");
  }

  @Test
  void oneRosterIsTakenWithTheNamesOfItsSchools() throws Exception {
    Path users =
        file("users.csv", "sourcedId,orgSourcedIds,role,email", "u,o1,principal,ana@example.org");
    assertThat(imports(users, "--dry-run")).isZero();
    assertThat(out.toString()).contains("by address, o1", "--orgs orgs.csv gives them their names");

    Path orgs = file("orgs.csv", "sourcedId,name", "o1,Lincoln Elementary");
    assertThat(imports(users, "--orgs", orgs.toString())).isZero();
    assertThat(out.toString()).contains("by address, Lincoln Elementary");
  }

  @Test
  void aFileThatCannotBeReadIsToldWithTheMend() throws Exception {
    assertThat(imports(folder.resolve("missing.csv"))).isEqualTo(2);
    assertThat(errors.toString()).contains("missing.csv: cannot be read. Name a CSV file.");
    Path old = folder.resolve("old.csv");
    Files.write(old, "email,school\na@b.org,Z\u00fcrich".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(imports(old)).isEqualTo(2);
    assertThat(errors.toString()).contains("old.csv: is no UTF-8 text. Save it as CSV UTF-8");
  }

  @Test
  void howFarTheListIsUsedIsTold() throws Exception {
    imports(file("staff.csv", "email", "ana@example.org"));
    assertThat(execute("roster")).isZero();
    assertThat(out.toString())
        .contains(
            "note   expected 1, 1 of them by address; recognized with a school 0; brought in on"
                + " 2026-10-09");
  }

  private Roster.State state() {
    try (Store store = store()) {
      return store.person().roster().state();
    }
  }

  private Store store() {
    return MigratedDatabase.open(folder.resolve("test.db"), clock);
  }

  private Settings.Outcome read() {
    return SettingsReader.read(settings, folder.resolve(".env"));
  }

  private int imports(Path list, String... options) {
    List<String> all = new ArrayList<>(List.of("roster", "import", list.toString()));
    all.addAll(List.of(options));
    return execute(all.toArray(String[]::new));
  }

  private int execute(String... arguments) {
    return LeadLearnerCommand.of(
            new RunCommand(this::read, some -> {}),
            new RosterCommand(this::read, new RosterActions(clock)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(arguments);
  }
}
