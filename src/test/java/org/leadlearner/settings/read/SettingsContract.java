package org.leadlearner.settings.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.settings.Settings;

/** Reads an environment beside a folder with or without a {@code .env}. */
abstract class SettingsContract {

  @TempDir Path folder;

  Settings.Outcome.Ready read(Map<String, String> environment) {
    return as(Settings.Outcome.Ready.class, environment);
  }

  Settings.Outcome.Faulty refused(Map<String, String> environment) {
    return as(Settings.Outcome.Faulty.class, environment);
  }

  private <T extends Settings.Outcome> T as(Class<T> kind, Map<String, String> environment) {
    Settings.Outcome outcome = SettingsReader.read(environment, folder.resolve(".env"));
    assertThat(outcome).isInstanceOf(kind);
    return kind.cast(outcome);
  }

  Settings ready(Map<String, String> environment) {
    return read(environment).settings();
  }

  List<String> faults(Map<String, String> environment) {
    return refused(environment).lines();
  }

  /**
   * @param more keys, each with its value behind it
   */
  static Map<String, String> and(Map<String, String> some, String... more) {
    Map<String, String> all = new TreeMap<>(some);
    for (int at = 0; at < more.length; at += 2) {
      all.put(more[at], more[at + 1]);
    }
    return all;
  }
}
