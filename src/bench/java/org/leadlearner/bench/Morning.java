package org.leadlearner.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.content.ContentFolder;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Reception;
import org.leadlearner.delivery.due.DuePrompts;
import org.leadlearner.delivery.due.PromptAuthor;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.Store;

/** The program's delivery on a database, with the prompts of many channels due at nine. */
final class Morning implements AutoCloseable {

  static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** Nine in Chicago, on a Thursday. */
  static final Instant NINE = Instant.parse("2026-10-01T14:00:00Z");

  private static final Duration LOOK = Duration.ofMillis(20);

  private final StrikingClock clock;
  private final Store store;
  private final Courier courier;
  private final DuePrompts prompts;
  private final Clicks clicks;
  private final PacedPlatform platform;

  Morning(String databaseUrl, PacedPlatform platform, StrikingClock clock) {
    this.clock = clock;
    this.platform = platform;
    store = Store.open(databaseUrl, clock);
    courier = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    courier.serve(platform);
    Arrivals answers = new Arrivals(Clicks.PLATFORM);
    courier.serve(answers);
    prompts = prompts();
    clicks = new Clicks(reception(), answers, clock);
  }

  private DuePrompts prompts() {
    Message message = Message.of(new Part.Text(List.of(Line.plain("One small thing. ".repeat(9)))));
    PromptAuthor author =
        (schedule, occurrence, calendar, now) -> List.of(new Reply.Post(schedule.place(), message));
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

  private Reception reception() {
    Assistant assistant =
        new Assistant(
            store.person().people(),
            store.checkin().shelf(ContentFolder.builtIn().read().rubrics()),
            store.checkin().checkIns(),
            store.checkin().progress(),
            StoredRecords.of(store, ContentFolder.builtIn().read().prompts()),
            StoredRecords.teams(store),
            StoredRecords.dialogue(store));
    return new Reception(
        store.transactions(),
        store.delivery().deliveryKeys(),
        store.delivery().outbox(),
        assistant,
        courier::wake);
  }

  /** Keeps a schedule for nine o'clock for each channel. */
  void plan(int workspaces, int channels) {
    store
        .transactions()
        .inTransaction(
            () -> {
              for (int channel = 0; channel < workspaces * channels; channel++) {
                Conversation place =
                    new Conversation(platform.name(), "T" + channel % workspaces, "C" + channel);
                PromptSchedule nine = PromptSchedule.ofChannel(place, LocalTime.of(9, 0), ZONE);
                store.prompt().schedules().keep(nine, clock.instant());
              }
              return true;
            });
  }

  void startSending() {
    courier.start();
  }

  Clicks clicks() {
    return clicks;
  }

  /** It strikes nine; returns when all prompts are in the outbox. */
  void strike() {
    clock.strike();
    prompts.post();
  }

  /** Returns when so many channels have a prompt and nothing is left that could be a second one. */
  void awaitReached(int channels, Duration longest) {
    long end = System.nanoTime() + longest.toNanos();
    while ((platform.reached() < channels || !isQuiet()) && System.nanoTime() < end) {
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** Whether no prompt is left to be sent. */
  private boolean isQuiet() {
    return store.delivery().outbox().due(clock.instant().plus(Duration.ofHours(1))).stream()
        .noneMatch(lane -> lane.platform().equals(platform.name()));
  }

  @Override
  public void close() {
    clicks.close();
    courier.close();
    store.close();
  }
}
