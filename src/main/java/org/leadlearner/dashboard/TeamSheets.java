package org.leadlearner.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.leadlearner.people.Team;

/** What the closed rounds of a team came to, as a sheet for a spreadsheet and for programs. */
public interface TeamSheets {

  /** Writes the sheet as CSV, with nothing in it that a chat would not show. */
  void write(Team team, Writer to) throws IOException;

  /** Writes the same as JSON. */
  void writeJson(Team team, OutputStream to) throws IOException;
}
