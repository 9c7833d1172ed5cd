package org.leadlearner.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.leadlearner.people.Team;

/** The results of a team's closed rounds, as a spreadsheet file or as JSON. */
public interface TeamSheets {

  /** Writes them as CSV, with nothing that the chat would not show. */
  void write(Team team, Writer to) throws IOException;

  /** Writes the same as JSON. */
  void writeJson(Team team, OutputStream to) throws IOException;
}
