package org.leadlearner.command.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.command.LeadLearnerCommand;
import org.leadlearner.command.RunCommand;
import org.leadlearner.command.records.ExportLogCommand;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The command {@code export-log} with a real database. */
class LogExportTest {

  private static final Account ADA = new Account("teams", "T1", "29:ada");

  /** A Monday. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

  private static final String HEADER =
      "\uFEFF\"date\",\"prompt\",\"action\",\"strand\",\"minutes_planned\",\"minutes_as_said\",\"answer\",\"note\"\r\n";

  @TempDir Path folder;
  private final Clock clock = new SettableClock(Instant.parse("2026-10-09T14:00:00Z"));
  private final StringWriter out = new StringWriter();
  private final StringWriter errors = new StringWriter();

  @Test
  void eachAnswerIsALineAndNoCellIsAFormula() throws Exception {
    try (Store store = store()) {
      long ada = meet(store, ADA);
      frame(store, ada);
      answer(store, ada, MONDAY.plusDays(1), PracticeAnswer.DID_IT, "=cmd|' /C calc'!A0");
      answer(store, ada, MONDAY.plusDays(2), PracticeAnswer.NOT_TODAY, "\"Later\", I said\n@home");
      answer(
          store,
          meet(store, new Account("teams", "T1", "29:eve")),
          MONDAY,
          PracticeAnswer.DID_IT,
          "hers");
    }

    assertThat(execute("--account", "teams:T1:29:ada", "--out", file().toString())).isZero();

    assertThat(out.toString().strip()).isEqualTo("ok     " + file() + ": 3 answers");
    assertThat(Files.readString(file()))
        .isEqualTo(
            HEADER
                + "\"2026-10-05\",\"What can you drop this week to make room for learning in the"
                + " open?\",\"plan or look back\",\"Leaders learn in the open\",\"3\","
                + "\"12\",\"changed it\",\"\"\r\n"
                + "\"2026-10-06\",\"GONE1\",\"show openly\",\"Leaders learn in the open\","
                + "\"5\",\"\",\"did it\",\"'=cmd|' /C calc'!A0\"\r\n"
                + "\"2026-10-07\",\"GONE1\",\"show openly\",\"Leaders learn in the open\","
                + "\"0\",\"\",\"not today\",\"\"\"Later\"\", I said\n@home\"\r\n");
  }

  @Test
  void everySignThatBeginsAFormulaIsMadeText() throws Exception {
    List<String> notes = List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\uFF1D1");
    try (Store store = store()) {
      long ada = meet(store, ADA);
      for (int day = 0; day < notes.size(); day++) {
        answer(store, ada, MONDAY.plusDays(day), PracticeAnswer.DID_IT, notes.get(day));
      }
    }

    execute("--account", ADA.inOneWord(), "--out", file().toString());

    String written = Files.readString(file());
    assertThat(notes).allSatisfy(note -> assertThat(written).contains(",\"'" + note + "\"\r\n"));
  }

  @Test
  void earlierAnswersAreLeftOut() throws Exception {
    try (Store store = store()) {
      long ada = meet(store, ADA);
      answer(store, ada, MONDAY, PracticeAnswer.DID_IT, "before");
      answer(store, ada, MONDAY.plusDays(1), PracticeAnswer.DID_IT, "from then on");
    }

    execute("--account", ADA.inOneWord(), "--from", "2026-10-06", "--out", file().toString());

    assertThat(Files.readString(file())).contains("from then on").doesNotContain("before");
  }

  @Test
  void whatMustBeMendedMakesNoFile() throws Exception {
    assertThat(execute("--account", "slack:U1", "--out", file().toString())).isEqualTo(2);
    assertThat(execute("--account", "slack:T1:U1", "--out", file().toString())).isEqualTo(2);
    assertThat(execute("--account", "slack:T1:U1", "--from", "May", "--out", file().toString()))
        .isEqualTo(2);
    try (Store running = store()) {
      meet(running, ADA);
      assertThat(execute("--account", ADA.inOneWord(), "--out", file().toString())).isEqualTo(2);
    }

    assertThat(errors.toString())
        .contains("--account: \"slack:U1\" must be like slack:T123:U123.")
        .contains("--account: nobody was met as slack:T1:U1. The person reads theirs")
        .contains("stop it, do this, and start it again.");
    assertThat(file()).doesNotExist();
  }

  @Test
  void aFileThatIsThereStays() throws Exception {
    try (Store store = store()) {
      meet(store, ADA);
    }
    Files.writeString(file(), "mine");

    assertThat(execute("--account", ADA.inOneWord(), "--out", file().toString())).isEqualTo(2);

    assertThat(errors.toString()).contains("is there already. Name another file.");
    assertThat(Files.readString(file())).isEqualTo("mine");
  }

  private static long meet(Store store, Account account) {
    Profile profile = new Profile("Ada", Locale.US, ZoneId.of("America/Chicago"));
    return store.person().people().meet(account, profile, Instant.EPOCH).person().id();
  }

  private static void frame(Store store, long person) {
    keep(
        store,
        person,
        new Practice(
            MONDAY,
            "MON5",
            "MOD",
            Optional.empty(),
            3,
            SeenBy.PRIVATE,
            Optional.of(PracticeReply.of(PracticeAnswer.CHANGED_IT, MONDAY).taking(12))));
  }

  private static void answer(
      Store store, long person, LocalDate day, PracticeAnswer answer, String note) {
    keep(
        store,
        person,
        new Practice(
            day,
            "GONE1",
            "MOD",
            Optional.of(PromptAction.MODEL_PUBLICLY),
            5,
            SeenBy.STAFF,
            Optional.of(PracticeReply.of(answer, day).noted(note))));
  }

  private static void keep(Store store, long person, Practice practice) {
    Addressee addressee = Addressee.person(person);
    store.prompt().practices().give(addressee, practice);
    store
        .prompt()
        .practices()
        .reply(addressee, practice.day(), person, practice.reply().orElseThrow());
  }

  private Store store() {
    return Store.open(url(), clock);
  }

  private String url() {
    return MigratedDatabase.address(folder.resolve("test.db"));
  }

  private Path file() {
    return folder.resolve("log.csv");
  }

  private Settings.Outcome read() {
    return SettingsReader.read(Map.of("DATABASE_URL", url()), folder.resolve(".env"));
  }

  private int execute(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "export-log";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return LeadLearnerCommand.of(
            new RunCommand(this::read, settings -> {}),
            new ExportLogCommand(this::read, new LogExport(clock)))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(errors, true))
        .execute(all);
  }
}
