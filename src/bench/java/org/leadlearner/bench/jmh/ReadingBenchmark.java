package org.leadlearner.bench.jmh;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;
import org.leadlearner.understand.interpret.Interpreter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a typed line, while nothing is in progress. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

  /** Too long to be known from the time before, as most sentences are. */
  private static final List<String> LINES =
      List.of(
          "can you send me a prompt every weekday at half past seven",
          "what did the team come to in the last round",
          "please stop asking me about this until the 5th of January",
          "i talked with two teachers about open lessons today",
          "how is this number worked out, and who can see it",
          "quiero empezar mi autoevaluación de este mes");

  private static final Situation IDLE =
      new Situation(
          EnumSet.of(Context.IDLE),
          Optional.empty(),
          Optional.empty(),
          LocalDate.parse("2026-11-29"));

  private final Interpreter interpreter = interpreter();
  private int next;

  private static Interpreter interpreter() {
    ContentFolder content = ContentFolder.builtIn();
    Rubric rubric = content.read().rubrics().get(0);
    return new Interpreter(
        content
            .learned(rubric)
            .orElseGet(() -> Interpreter.learned(content.phrases().book(), rubric)),
        rubric);
  }

  /** One sentence after the other. */
  @Benchmark
  public Understanding sentence() {
    next = (next + 1) % LINES.size();
    return interpreter.interpret(LINES.get(next), IDLE);
  }

  /** A command that was typed before. */
  @Benchmark
  public Understanding command() {
    return interpreter.interpret("help", IDLE);
  }
}
