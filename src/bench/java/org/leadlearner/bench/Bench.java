package org.leadlearner.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Chooses what is measured. Arguments: a folder for databases, on the kind of disk that is meant;
 * then {@code table} for all beside others or those of its parts that are named, {@code nine} for
 * the daily prompts, {@code summary} for a team's result, else slash commands; then what each
 * takes.
 */
final class Bench {

  private Bench() {}

  public static void main(String... arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    List<String> wanted = List.of(arguments);
    if (wanted.contains("nine")) {
      NineBench.run(folder, wanted);
    } else if (wanted.contains("table")) {
      TableBench.run(folder, wanted);
    } else if (wanted.contains("turn")) {
      TurnBench.run(folder, wanted);
    } else if (wanted.contains("jmh")) {
      // One process, and seconds instead of minutes: enough to see a factor.
      org.openjdk.jmh.Main.main("-f 1 -wi 3 -w 1 -i 5 -r 1".split(" "));
    } else if (wanted.contains("summary")) {
      SummaryBench.run(folder);
    } else {
      SlashCommandBench.main(arguments);
    }
  }
}
