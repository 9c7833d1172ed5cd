package org.leadlearner.bench.jmh;

import java.util.concurrent.TimeUnit;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.slack.render.BlockKitRenderer;
import org.leadlearner.chat.teams.render.AdaptiveCardRenderer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Drawing one message, to the text that is sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RenderingBenchmark {

  private final BlockKitRenderer blocks = new BlockKitRenderer("Your answer");
  private final AdaptiveCardRenderer cards = new AdaptiveCardRenderer("Your answer");

  /** A short one, and one with all that a result has. */
  @Param({"question", "summary"})
  public String message = "question";

  private Message drawn = SampleMessages.named(message);

  @Setup
  public void choose() {
    drawn = SampleMessages.named(message);
  }

  @Benchmark
  public String blocksOfSlack() {
    return blocks.message(drawn).blocks().toString();
  }

  @Benchmark
  public String cardOfTeams() {
    return cards.card(drawn).content().toString();
  }
}
