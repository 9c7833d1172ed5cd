package org.leadlearner.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.leadlearner.chat.Absences;
import org.leadlearner.chat.ChatPlatform;

/**
 * A configured chat platform in the running program. A new platform needs its own package, one
 * class like this, and one line in {@link Server}.
 */
interface PlatformModule {

  /** Sends its messages. */
  ChatPlatform platform();

  /** Adds its endpoints. */
  void addTo(ServletContextHandler context);

  /** Starts when the server listens; a platform with only endpoints has nothing to do. */
  default void start() {}

  /** What is wrong with it, for the operator. */
  Optional<String> trouble();

  /** Reports from now on how long acknowledgements over a socket take. */
  default void tellTimes(Consumer<Duration> whom) {}

  /** How many connections from the platform are open; empty when it uses HTTP. */
  default Optional<IntSupplier> connections() {
    return Optional.empty();
  }

  /** Who is away, if it is asked about that. */
  default Absences absences() {
    return Absences.UNKNOWN;
  }

  void close() throws Exception;
}
