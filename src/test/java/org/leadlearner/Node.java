package org.leadlearner;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.leadlearner.app.Server;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.settings.read.SettingsReader;
import org.leadlearner.store.database.Leases;

/** The program as one of several nodes: with a clock that is off, and leases that end soon. */
final class Node {

  private Node() {}

  /**
   * @param arguments by how much the clock is ahead, how long a message may be held, and how long a
   *     lane
   */
  public static void main(String[] arguments) throws StartFailure {
    if (!(SettingsReader.read(System.getenv(), Path.of("no.env"))
        instanceof Settings.Outcome.Ready ready)) {
      throw new IllegalArgumentException("settings with a fault");
    }
    Clock clock = Clock.offset(Clock.systemUTC(), Duration.parse(arguments[0]));
    Leases leases = new Leases(Duration.parse(arguments[1]), Duration.parse(arguments[2]));
    new Server(ready.settings(), clock, leases).run();
  }
}
