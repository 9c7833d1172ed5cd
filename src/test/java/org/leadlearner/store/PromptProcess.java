package org.leadlearner.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.JavaLine;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Reply;
import org.leadlearner.delivery.Beat;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.due.DuePrompts;
import org.leadlearner.delivery.due.PromptAuthor;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.database.Leases;
import org.leadlearner.store.delivery.SchedulerBeat;

/**
 * A process that posts due prompts to a {@link PromptRecorder}. It does nothing before it is told
 * the time, and ends with its input.
 */
final class PromptProcess implements AutoCloseable {

  private static final SchedulerBeat.Times FAST =
      new SchedulerBeat.Times(
          Duration.ofMillis(300), Duration.ofMillis(100), Duration.ofMillis(500));

  private static final Leases SHORT = new Leases(Duration.ofSeconds(6), Duration.ofSeconds(3));

  private final Process process;
  private final BufferedReader said;
  private final PrintStream told;

  private PromptProcess(Process process) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
    this.told = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
  }

  static PromptProcess start(String url, URI recorder, String name, boolean canLook)
      throws IOException {
    List<String> line = new ArrayList<>(JavaLine.test());
    line.addAll(
        List.of(
            PromptProcess.class.getName(),
            url,
            recorder.toString(),
            name,
            Boolean.toString(canLook)));
    return new PromptProcess(
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start());
  }

  /** Tells it what time it is, and returns when it goes by that. */
  void setClock(Instant now) throws IOException {
    told.println(now);
    String line = said.readLine();
    while (line != null && !line.equals("It is " + now)) {
      line = said.readLine();
    }
    if (line == null) {
      throw new IOException("the process has ended");
    }
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  public static void main(String[] arguments) throws IOException {
    SettableClock clock = new SettableClock(Instant.EPOCH);
    BufferedReader input =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    clock.set(Instant.parse(input.readLine()));
    try (Store store = Store.open(arguments[0], clock, StoreRules.USUAL.leasedFor(SHORT));
        Courier courier =
            new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
        // The beat itself needs a clock that runs.
        Beat beat = store.delivery().beat(Clock.systemUTC(), FAST)) {
      boolean canLook = Boolean.parseBoolean(arguments[3]);
      courier.serve(new RecordedPlatform(URI.create(arguments[1]), arguments[2], canLook));
      courier.start();
      beat.start(prompts(store, courier, clock)::post);
      System.out.println("It is " + clock.instant());
      for (String line = input.readLine(); line != null; line = input.readLine()) {
        clock.set(Instant.parse(line));
        System.out.println("It is " + line);
      }
    }
  }

  private static DuePrompts prompts(Store store, Courier courier, Clock clock) {
    PromptAuthor author =
        (schedule, occurrence, calendar, now) -> {
          return List.of(new Reply.Post(schedule.place(), Samples.message("Today")));
        };
    return new DuePrompts(
        store.transactions(),
        new DuePrompts.Plan(
            store.prompt().schedules(), store.prompt().calendars(), store.prompt().occurrences()),
        store.delivery().outbox(),
        author,
        QuietHours.USUAL,
        clock,
        courier::wake);
  }
}
