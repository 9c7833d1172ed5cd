package org.leadlearner;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.console.ExportLogCommand;
import org.leadlearner.people.Account;
import org.leadlearner.pln.PracticeLog;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;

/** Writes a person's practice log for the command line. */
final class LogOffice implements ExportLogCommand.Office {

  private final Clock clock;

  LogOffice(Clock clock) {
    this.clock = clock;
  }

  @Override
  public int export(Settings settings, String account, Optional<LocalDate> from, Path out)
      throws StartFailure {
    Account whose =
        Account.parse(account)
            .orElseThrow(
                () ->
                    new StartFailure(
                        "--account: \"" + account + "\" must be like slack:T123:U123."));
    List<PracticeLog.Row> rows = rows(settings, whose, from.orElse(LocalDate.EPOCH));
    write(new LogSheet(LeadLearner.content(settings).read()), rows, out);
    return rows.size();
  }

  private List<PracticeLog.Row> rows(Settings settings, Account whose, LocalDate from)
      throws StartFailure {
    try (Store store = StoppedStore.open(settings, clock)) {
      long person =
          store
              .people()
              .find(whose)
              .orElseThrow(
                  () ->
                      new StartFailure(
                          "--account: nobody was met as "
                              + whose.inOneWord()
                              + ". The person reads theirs when they type: pln export"));
      return new PracticeLog(store.practices().repliedTo(person, from)).rows();
    }
  }

  private static void write(LogSheet sheet, List<PracticeLog.Row> rows, Path out)
      throws StartFailure {
    try (Writer file =
        new OutputStreamWriter(
            Files.newOutputStream(out, StandardOpenOption.CREATE_NEW), StandardCharsets.UTF_8)) {
      sheet.write(rows, file);
    } catch (FileAlreadyExistsException there) {
      throw new StartFailure("--out: " + out + " is there already. Name another file.");
    } catch (IOException unwritable) {
      throw new StartFailure("--out: " + out + " cannot be written. Name a file that can be made.");
    }
  }
}
