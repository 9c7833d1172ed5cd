package org.leadlearner.command.action;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadlearner.app.Server;
import org.leadlearner.command.records.ExportLogCommand;
import org.leadlearner.export.PracticeLogCsv;
import org.leadlearner.people.Account;
import org.leadlearner.practice.PracticeLog;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;

/** Writes a person's practice log for the command line. */
public final class LogExport implements ExportLogCommand.Actions {

  private final Clock clock;

  public LogExport(Clock clock) {
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
    PracticeLogCsv sheet = new PracticeLogCsv(Server.content(settings).read());
    OutputFile.makeText(out, file -> sheet.write(rows, file));
    return rows.size();
  }

  private List<PracticeLog.Row> rows(Settings settings, Account whose, LocalDate from)
      throws StartFailure {
    try (Store store = ExclusiveStore.open(settings, clock)) {
      long person =
          store
              .person()
              .people()
              .find(whose)
              .orElseThrow(
                  () ->
                      new StartFailure(
                          "--account: nobody was met as "
                              + whose.inOneWord()
                              + ". The person reads theirs when they type: pln export"));
      return new PracticeLog(store.prompt().practices().repliedTo(person, from)).rows();
    }
  }
}
