package org.leadlearner.app;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.leadlearner.chat.ChatPlatform;

/**
 * A chat platform that the settings ask for, as the running program holds it. A new platform is its
 * own folder, one class like this, and one line in {@link Server}.
 */
interface PlatformModule {

  /** Where its messages go out. */
  ChatPlatform platform();

  /** Adds the addresses that it is reached at. */
  void addTo(ServletContextHandler context);

  /** Begins, once the server listens; a platform that is only called upon has nothing to do. */
  default void start() {}

  /** What keeps it from working, for the operator. */
  Optional<String> trouble();

  /** Tells from here on how long acknowledgements take that go no other way than over a socket. */
  default void tellTimes(Consumer<Duration> whom) {}

  /** How many connections are open over which it can reach us; empty when it comes over HTTP. */
  default Optional<IntSupplier> connections() {
    return Optional.empty();
  }

  void close() throws Exception;
}
