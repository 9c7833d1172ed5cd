package org.leadlearner.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Listener;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.delivery.due.DuePrompts;
import org.leadlearner.delivery.due.RestNotices;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** After a final refusal a place rests, until somebody writes there. */
class RestingPlacesTest {

  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** 7:40 in Chicago, on a Monday. */
  private static final Instant MONDAY = Instant.parse("2026-10-05T12:40:00Z");

  private static final Duration DAY = Duration.ofDays(1);
  private static final Conversation LEAD = new Conversation("shut", "T1", "U2");
  private static final Conversation CHANNEL = new Conversation("shut", "T1", "C1");

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(MONDAY.minus(DAY));
  private final ShutPlatform platform = new ShutPlatform();
  private final List<String> written = new ArrayList<>();
  private Store store;
  private Courier courier;
  private DuePrompts prompts;
  private RestNotices notices;
  private Reception reception;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    courier = new Courier(store.delivery().outbox(), store.delivery().deliveryKeys(), clock);
    courier.serve(platform);
    prompts =
        new DuePrompts(
            store.transactions(),
            new DuePrompts.Plan(
                store.prompt().schedules(),
                store.prompt().calendars(),
                store.prompt().occurrences()),
            store.delivery().outbox(),
            (schedule, occurrence, calendar, now) -> {
              String text = occurrence.audience() + " " + occurrence.date().getDayOfWeek();
              written.add(text);
              Conversation to = occurrence.audience() == Audience.LEADS ? LEAD : schedule.place();
              return List.of(new Reply.Post(to, words(text)));
            },
            QuietHours.USUAL,
            clock,
            courier::wake);
    notices =
        new RestNotices(
            store.transactions(),
            store.delivery().outbox(),
            shut -> List.of(new Reply.Post(LEAD, words("shut: " + shut.place().id()))),
            clock,
            courier::wake);
    reception =
        new Reception(
            store.transactions(),
            store.delivery().deliveryKeys(),
            store.delivery().outbox(),
            new Telling(),
            courier::wake);
    courier.start();
  }

  @AfterEach
  void close() {
    courier.close();
    store.close();
  }

  private static Message words(String text) {
    return Message.of(new Part.Text(List.of(Line.plain(text))));
  }

  private void day(int number) {
    clock.set(MONDAY.plus(DAY.multipliedBy(number)));
    prompts.post();
    courier.wake();
  }

  private PromptSchedule keep(PromptSchedule schedule) {
    return store.prompt().schedules().keep(schedule, clock.instant());
  }

  private List<String> outcomes(PromptSchedule schedule) {
    return store.prompt().occurrences().of(schedule.id(), LocalDate.EPOCH).stream()
        .map(entry -> entry.outcome().name())
        .toList();
  }

  /** As Slack says of somebody who was deactivated: is_inactive, user_disabled. */
  @Test
  void aPersonWhoIsGoneGetsNoPromptUntilTheyWrite() {
    Conversation own = new Conversation("shut", "T1", "U1");
    long person =
        store
            .person()
            .people()
            .meet(new Account("shut", "T1", "U1"), profile(), clock.instant())
            .person()
            .id();
    PromptSchedule schedule = keep(PromptSchedule.ofPerson(person, own, LocalTime.of(7, 40), ZONE));
    platform.shut.add("U1");

    day(0);
    await().until(() -> store.delivery().outbox().rests(new Conversation("shut", "T1", "U1")));
    day(1);
    day(2);

    assertThat(outcomes(schedule)).containsExactly("RESTS", "RESTS", "POSTED");
    assertThat(written).containsExactly("EVERYONE MONDAY");
    assertThat(platform.tried).hasValue(1);

    platform.shut.clear();
    write("U1", Optional.empty());
    await().untilAsserted(() -> assertThat(platform.arrived).containsExactly("U1: heard"));
    await().until(() -> !store.delivery().outbox().rests(own));
    day(3);
    await().untilAsserted(() -> assertThat(platform.arrived).contains("U1: EVERYONE THURSDAY"));
  }

  @Test
  void anArchivedChannelIsTriedOnceAndItsLeadIsToldOnceAndPromisedNothing() {
    Conversation place = new Conversation("shut", "T1", "C1");
    PromptSchedule schedule =
        keep(
            PromptSchedule.ofChannel(place, LocalTime.of(7, 40), ZONE)
                .leadsFirst(Duration.ofMinutes(20)));
    platform.shut.add("C1");

    day(0);
    await().until(() -> store.delivery().outbox().rests(CHANNEL));
    for (int number = 1; number < 4; number++) {
      day(number);
      notices.tell();
    }
    await().untilAsserted(() -> assertThat(platform.arrived).contains("U2: shut: C1"));
    assertThat(written).containsExactly("LEADS MONDAY", "EVERYONE MONDAY");
    assertThat(platform.arrived).containsExactly("U2: LEADS MONDAY", "U2: shut: C1");
    assertThat(platform.tried).hasValue(1);
    assertThat(outcomes(schedule)).contains("RESTS");

    // Somebody writes there, and it is archived all the same: nothing is promised to the lead.
    write("U3", Optional.of(CHANNEL));
    day(4);
    await().untilAsserted(() -> assertThat(platform.tried).hasValue(2));
    await().until(() -> store.delivery().outbox().rests(CHANNEL));
    notices.tell();
    assertThat(platform.arrived).doesNotContain("U2: LEADS FRIDAY");
    assertThat(platform.arrived).containsOnlyOnce("U2: shut: C1");

    platform.shut.clear();
    write("U3", Optional.of(CHANNEL));
    day(7);
    await().untilAsserted(() -> assertThat(platform.arrived).contains("C1: EVERYONE MONDAY"));
    await().until(() -> !store.delivery().outbox().wasRefused(CHANNEL));
    clock.set(MONDAY.plus(DAY.multipliedBy(8)).minus(Duration.ofMinutes(20)));
    prompts.post();
    assertThat(written).last().isEqualTo("LEADS TUESDAY");
  }

  /** Invitations, reminders, shares: whoever asked for them hears what does not go out. */
  @Test
  void whoTellsOthersHearsWhatCannotGoOut() {
    store
        .delivery()
        .outbox()
        .rest(new ChatPlatform.Shut(CHANNEL, ChatPlatform.Shut.Cause.NOT_IN), MONDAY);

    write("U1", Optional.empty(), "tell");

    await()
        .untilAsserted(
            () ->
                assertThat(platform.arrived)
                    .containsExactlyInAnyOrder(
                        "U1: heard", "U1: 1 cannot go out", "U2: told by somebody"));
  }

  @Test
  void summariesAndFollowUpsRestAsWell() {
    store
        .delivery()
        .outbox()
        .rest(new ChatPlatform.Shut(CHANNEL, ChatPlatform.Shut.Cause.ARCHIVED), MONDAY);

    assertThat(
            store.delivery().outbox().addUntil(CHANNEL, words("summary"), MONDAY, MONDAY.plus(DAY)))
        .isFalse();
    assertThat(store.delivery().outbox().add(CHANNEL, words("follow-up"), Optional.empty(), MONDAY))
        .isFalse();
    assertThat(store.delivery().outbox().due(MONDAY)).isEmpty();
  }

  private void write(String who, Optional<Conversation> channel) {
    write(who, channel, "hello");
  }

  private void write(String who, Optional<Conversation> channel, String text) {
    reception.receive(
        new Incoming(
            Set.of(who + clock.instant() + text),
            new Account("shut", "T1", who),
            profile(),
            new Where(
                new Conversation("shut", "T1", who),
                channel.isPresent() ? Where.Setting.CHANNEL : Where.Setting.DIRECT,
                channel,
                Optional.empty(),
                Optional.empty()),
            false,
            new Heard.Typed(text),
            Optional.empty(),
            clock.instant()));
  }

  private static Profile profile() {
    return new Profile("Ana", Locale.US, ZoneOffset.UTC);
  }

  /** Answers, and posts to two places when asked to. */
  private static final class Telling implements Listener {

    @Override
    public List<Reply> hear(Incoming incoming) {
      Reply answer = Reply.below(words("heard"));
      return incoming.heard().equals(new Heard.Typed("tell"))
          ? List.of(
              answer,
              new Reply.Post(CHANNEL, words("told by somebody")),
              new Reply.Post(LEAD, words("told by somebody")))
          : List.of(answer);
    }

    @Override
    public Message apologise(Incoming incoming, String reference) {
      return words("sorry");
    }

    @Override
    public Message unreached(Incoming incoming, int places) {
      return words(places + " cannot go out");
    }
  }

  /** Refuses for good what goes to some places. */
  private static final class ShutPlatform implements ChatPlatform {

    private final Set<String> shut = ConcurrentHashMap.newKeySet();
    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final AtomicInteger tried = new AtomicInteger();

    @Override
    public String name() {
      return "shut";
    }

    @Override
    public boolean showsRepeatsOnce() {
      return true;
    }

    @Override
    public Sent send(Outgoing outgoing) {
      if (shut.contains(outgoing.to().id())) {
        tried.incrementAndGet();
        return new Sent.Refused(
            "refused", Optional.of(new Shut(outgoing.to(), Shut.Cause.ARCHIVED)));
      }
      arrived.add(outgoing.to().id() + ": " + new PlainText().render(outgoing.message()));
      return new Sent.Accepted();
    }
  }
}
