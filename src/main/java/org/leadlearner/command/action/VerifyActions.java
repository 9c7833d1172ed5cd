package org.leadlearner.command.action;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.command.records.VerifyCommand;
import org.leadlearner.export.ProofFile;
import org.leadlearner.seal.SealedRound;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.RunningDatabase;
import org.leadlearner.store.database.StoreException;

/** Compares handed-out figures of closed rounds with their hashes, for the command line. */
public final class VerifyActions implements VerifyCommand.Actions {

  @Override
  public VerifyCommand.Result verify(Settings settings, Path file, Optional<String> hash)
      throws StartFailure {
    List<SealedRound> rounds = rounds(file);
    List<String> fine = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    Set<String> hashes = rounds.stream().map(SealedRound::hash).collect(Collectors.toSet());
    for (SealedRound round : rounds) {
      if (round.isIntact()) {
        fine.add(name(round) + ": the figures fit its hash " + round.hash());
      } else {
        changed.add(name(round) + ": the figures were changed, they do not fit " + round.hash());
      }
      round
          .previous()
          .filter(before -> !hashes.contains(before) && rounds.size() > 1)
          .ifPresent(
              before -> notes.add(name(round) + ": the round before, " + before + ", is not here"));
    }
    if (rounds.isEmpty()) {
      notes.add("no round in this file was sealed as it closed");
    }
    hash.map(text -> text.strip().toLowerCase(Locale.ROOT))
        .ifPresent(
            printed -> {
              if (hashes.contains(printed)) {
                fine.add("the hash that was printed is in the file");
              } else {
                changed.add("the hash that was printed, " + printed + ", is not in the file");
              }
            });
    compare(settings, rounds, fine, notes, changed);
    return new VerifyCommand.Result(fine, notes, changed);
  }

  private static void compare(
      Settings settings,
      List<SealedRound> rounds,
      List<String> fine,
      List<String> notes,
      List<String> changed) {
    try {
      Map<String, SealedRound> kept =
          RunningDatabase.sealed(settings.database().url()).stream()
              .collect(Collectors.toMap(SealedRound::hash, one -> one, (one, other) -> one));
      for (SealedRound round : rounds) {
        Optional<SealedRound> own = Optional.ofNullable(kept.get(round.hash()));
        if (own.isEmpty()) {
          changed.add(name(round) + ": the database has no round of this hash");
        } else if (own.get().canonical().equals(round.canonical())) {
          fine.add(name(round) + ": the database has the same");
        } else {
          changed.add(name(round) + ": the database has other figures below this hash");
        }
      }
    } catch (StoreException unreadable) {
      notes.add("it was not compared with a database: " + unreadable.fault());
    }
  }

  private static String name(SealedRound round) {
    Map<String, String> cells = round.figures().round();
    return "%s, closed %s"
        .formatted(cells.getOrDefault("team", "?"), cells.getOrDefault("closed", "?"));
  }

  private static List<SealedRound> rounds(Path file) throws StartFailure {
    try {
      return ProofFile.read(Files.readString(file))
          .orElseThrow(
              () ->
                  new StartFailure(
                      file
                          + ": is no export of a team with the column hash, and no record. Make one"
                          + " with: export --team"));
    } catch (IOException unreadable) {
      throw new StartFailure(file + ": cannot be read. Name a CSV or JSON file in UTF-8.");
    }
  }
}
