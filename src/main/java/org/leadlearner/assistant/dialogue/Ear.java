package org.leadlearner.assistant.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.leadlearner.chat.NotReadyException;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.interpret.Interpreter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads typed lines; one instance for all people. It learns the phrases while the program starts; a
 * line that arrives before that waits, outside of its turn.
 */
public final class Ear {

  private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
  private static final long PATIENCE_SECONDS = 60;
  private static final String FIRST_LINE = "hello";
  private static final Situation NOWHERE =
      new Situation(Set.of(Context.IDLE), Optional.empty(), Optional.empty(), LocalDate.EPOCH);

  private final Future<Interpreter> interpreter;

  private Ear(Future<Interpreter> interpreter) {
    this.interpreter = interpreter;
  }

  /** An instance that is ready. */
  public static Ear of(Interpreter interpreter) {
    return new Ear(CompletableFuture.completedFuture(interpreter));
  }

  /** An instance that learns in the background during the start. */
  public static Ear learning(Supplier<Interpreter> learned) {
    FutureTask<Interpreter> learning = new FutureTask<>(() -> timed(learned));
    Thread thread = new Thread(learning, "ear");
    thread.setDaemon(true);
    thread.start();
    return new Ear(learning);
  }

  private static Interpreter timed(Supplier<Interpreter> learned) {
    long start = System.nanoTime();
    try {
      Interpreter interpreter = learned.get();
      // The first line takes as long as a hundred later ones, so it is not left to a person.
      interpreter.interpret(FIRST_LINE, NOWHERE);
      LOG.info("Typed words are heard after {} ms.", (System.nanoTime() - start) / 1_000_000);
      return interpreter;
    } catch (RuntimeException fault) {
      LOG.error("What people type cannot be heard: the phrases were not learned.", fault);
      throw fault;
    }
  }

  /**
   * The meaning of a line.
   *
   * @throws NotReadyException while it is still learning
   */
  public Understanding hear(String typed, Situation situation) {
    return ready().interpret(typed, situation);
  }

  /**
   * Whether a line is Spanish.
   *
   * @throws NotReadyException while it is still learning
   */
  public boolean isSpanish(String typed) {
    return ready().isSpanish(typed);
  }

  /**
   * Waits until learning has ended or failed.
   *
   * @throws NotReadyException when that takes more than a minute
   */
  public void awaitReady() {
    try {
      awaitLearned();
    } catch (ExecutionException failed) {
      // The line that waits is heard next, and says so.
    }
  }

  /** Why typed lines cannot be read now. */
  public Optional<String> trouble() {
    if (!interpreter.isDone()) {
      return Optional.of("Typed words are still being learned");
    }
    try {
      learned();
      return Optional.empty();
    } catch (IllegalStateException fault) {
      return Optional.of("The phrases could not be learned; the log says why");
    }
  }

  private Interpreter ready() {
    if (!interpreter.isDone()) {
      throw new NotReadyException("The phrases are still being learned.");
    }
    return learned();
  }

  private Interpreter learned() {
    try {
      return awaitLearned();
    } catch (ExecutionException fault) {
      throw new IllegalStateException("The phrases were not learned.", fault);
    }
  }

  private Interpreter awaitLearned() throws ExecutionException {
    try {
      return interpreter.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException notReady) {
      throw new NotReadyException("The phrases were not learned within a minute.");
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new NotReadyException("The program stops before the phrases were learned.");
    }
  }
}
