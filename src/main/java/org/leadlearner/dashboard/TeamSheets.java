package org.leadlearner.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import org.leadlearner.people.Team;

/** The results of a team's closed rounds, as a spreadsheet file or as JSON. */
public interface TeamSheets {

  /** Writes them as CSV, with nothing that the chat would not show. */
  void write(Team team, Writer to) throws IOException;

  /** Writes the same as JSON. */
  void writeJson(Team team, OutputStream to) throws IOException;

  /** How each closed round of a team compares with what was sealed as it closed, newest first. */
  List<Proof> proofs(Team team);

  /**
   * A closed round.
   *
   * @param closed the day, as it was sealed or is kept
   * @param hash empty where it closed before rounds were sealed
   * @param previous the hash of the round before, as it was sealed
   * @param isUnchanged whether the figures fit the hash, what is shown today is the same, and the
   *     round before has the hash that was sealed
   */
  record Proof(
      String closed, Optional<String> hash, Optional<String> previous, boolean isUnchanged) {}
}
