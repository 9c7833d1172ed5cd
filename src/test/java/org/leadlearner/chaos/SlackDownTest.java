package org.leadlearner.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.slack.SlackAdapter;
import org.leadlearner.chat.slack.api.ConfiguredToken;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeChannel;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.due.DuePrompts;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Samples;
import org.leadlearner.store.Store;

/**
 * Slack is down for ten minutes from nine on, when prompts are due: at first it takes some and says
 * nothing, then it answers with faults, then nobody is there. Once it is back, each message stands
 * where it belongs, once, although Slack shows repeats.
 */
@Tag("process")
class SlackDownTest {

  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** Nine in Chicago, on a Thursday. */
  private static final Instant NINE = Instant.parse("2026-10-01T14:00:00Z");

  private static final Duration DOWN = Duration.ofMinutes(10);
  private static final int CHANNELS = 40;
  private static final int TAKEN_IN_SILENCE = 10;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path folder;

  private final FastClock clock = new FastClock(NINE.minusSeconds(20));

  @Test
  void everythingArrivesOnceAfterIt() throws Exception {
    try (FakeSlack slack = FakeSlack.start(clock);
        Store store = MigratedDatabase.open(folder.resolve("lead-learner.db"), clock);
        SlackAdapter adapter = adapter(slack);
        Courier courier =
            new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock)) {
      slack.showRepeatsOnce(false);
      List<Conversation> places =
          IntStream.range(0, CHANNELS).mapToObj(number -> channel(slack, number)).toList();
      Instant now = clock.instant();
      places.forEach(
          place ->
              store
                  .prompt()
                  .schedules()
                  .keep(PromptSchedule.ofChannel(place, LocalTime.of(9, 0), ZONE), now));
      slack.faults().next("chat.postMessage", TAKEN_IN_SILENCE, Fault.acceptedThenReset());
      slack.faults().next("chat.postMessage", CHANNELS, SlackFault.status(503));
      slack.faults().next("conversations.history", CHANNELS, SlackFault.status(503));
      courier.serve(adapter.platform());
      courier.start();
      clock.go();

      DuePrompts prompts = prompts(store, courier);
      awaitWaking(courier, () -> posts(prompts, slack) > 2 * TAKEN_IN_SILENCE);
      slack.goDown();
      say(store, "an answer", Cast.ADA);
      Instant end = clock.instant().plus(DOWN);
      awaitWaking(courier, () -> clock.instant().isAfter(end));
      assertThat(slack.messages(Cast.directMessage(Cast.ADA))).isEmpty();
      slack.comeBack();
      awaitWaking(courier, () -> isAllSettled(store));

      for (Conversation place : places) {
        assertThat(texts(slack, place.id())).containsExactly("Today");
      }
      assertThat(texts(slack, Cast.directMessage(Cast.ADA))).containsExactly("an answer");
      assertThat(store.delivery().outbox().troubles(NINE.minusSeconds(60))).isEmpty();
    }
  }

  private SlackAdapter adapter(FakeSlack slack) {
    return new SlackAdapter(
        new SlackAdapter.Access(URI.create(slack.apiUrl()), Optional.empty(), Optional.empty()),
        ConfiguredToken.of(slack.botToken(), Team.HOME.id()),
        incoming -> Receipt.NOTHING,
        new SlackAdapter.Sentences("your answer", Samples.message("no form")),
        ZONE,
        clock);
  }

  private DuePrompts prompts(Store store, Courier courier) {
    return new DuePrompts(
        store.transactions(),
        new DuePrompts.Plan(
            store.prompt().schedules(), store.prompt().calendars(), store.prompt().occurrences()),
        store.delivery().outbox(),
        (schedule, occurrence, calendar, now) ->
            List.of(new Reply.Post(schedule.place(), Samples.message("Today"))),
        QuietHours.USUAL,
        clock,
        courier::wake);
  }

  private static Conversation channel(FakeSlack slack, int number) {
    String id = "C0NINE" + number;
    slack.workspace().put(FakeChannel.open(id, id.toLowerCase(Locale.ROOT), Cast.BOT));
    return new Conversation("slack", Team.HOME.id(), id);
  }

  private static int posts(DuePrompts prompts, FakeSlack slack) {
    prompts.post();
    return slack.calls().count("chat.postMessage");
  }

  /** Somebody wrote just before, and is answered. */
  private void say(Store store, String text, String person) {
    store
        .delivery()
        .outbox()
        .add(
            Outbox.Urgency.ANSWER,
            new Conversation("slack", Team.HOME.id(), person),
            Samples.message(text),
            Optional.empty(),
            clock.instant());
  }

  private static boolean isAllSettled(Store store) {
    return store.delivery().backlog().messages().stream()
        .allMatch(some -> some.state() == Outbox.State.SENT);
  }

  private static List<String> texts(FakeSlack slack, String channel) {
    return slack.messages(channel).stream().map(said -> said.path("text").asText()).toList();
  }

  /** On this clock the courier's own look, every second, comes once in a minute. */
  private static void awaitWaking(Courier courier, Callable<Boolean> condition) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .until(
            () -> {
              courier.wake();
              return condition.call();
            });
  }
}
