package org.leadlearner.assistant.hearing;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.interpret.Interpreter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What every typed line is heard with, the same for all people. It learns its phrases while the
 * program starts; a line that is typed before it is ready waits for it, and no longer than some
 * seconds.
 */
public final class Ear {

  private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
  private static final long PATIENCE_SECONDS = 20;

  private final Future<Interpreter> interpreter;

  private Ear(Future<Interpreter> interpreter) {
    this.interpreter = interpreter;
  }

  /** One that can hear already. */
  public static Ear of(Interpreter interpreter) {
    return new Ear(CompletableFuture.completedFuture(interpreter));
  }

  /** One that learns beside all else that starts. */
  public static Ear learning(Supplier<Interpreter> learned) {
    FutureTask<Interpreter> learning = new FutureTask<>(learned::get);
    Thread thread = new Thread(learning, "ear");
    thread.setDaemon(true);
    thread.start();
    return new Ear(learning);
  }

  /** What a line means; empty while that cannot be said yet. */
  public Optional<Understanding> hear(String typed, Situation situation) {
    try {
      return Optional.of(
          interpreter.get(PATIENCE_SECONDS, TimeUnit.SECONDS).interpret(typed, situation));
    } catch (TimeoutException notReady) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException fault) {
      LOG.error("What people type cannot be heard: the phrases were not learned.", fault);
      return Optional.empty();
    }
  }
}
