package org.leadlearner.delivery.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.Absences;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.delivery.Courier;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.SchoolCalendar;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** From a moment that has come to a prompt that is posted once, on a real database. */
class DuePromptsTest {

  private static final ZoneId ZONE = ZoneId.of("America/Chicago");

  /** 7:40 in Chicago, on a Thursday. */
  private static final Instant THURSDAY = Instant.parse("2026-10-01T12:40:00Z");

  private static final Duration DAY = Duration.ofDays(1);

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(THURSDAY.minusSeconds(60));
  private final ScriptedAuthor author = new ScriptedAuthor();
  private final LossyPlatform platform = new LossyPlatform();
  private Store store;
  private Courier courier;
  private DuePrompts prompts;
  private int calls;

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
            author,
            QuietHours.USUAL,
            clock,
            () -> calls++);
  }

  @AfterEach
  void close() {
    courier.close();
    store.close();
  }

  private PromptSchedule channel(String name) {
    return store
        .prompt()
        .schedules()
        .keep(
            PromptSchedule.ofChannel(
                new Conversation("lossy", "T1", name), LocalTime.of(7, 40), ZONE),
            clock.instant());
  }

  private void postAt(Instant now) {
    clock.set(now);
    prompts.post();
  }

  private List<String> entries(PromptSchedule schedule) {
    return store.prompt().occurrences().of(schedule.id(), LocalDate.EPOCH).stream()
        .map(entry -> entry.occurrence().date() + " " + entry.outcome())
        .toList();
  }

  private void assertSent(String... texts) {
    courier.start();
    await().untilAsserted(() -> assertThat(platform.arrived).containsExactly(texts));
    assertThat(store.delivery().outbox().due(clock.instant())).isEmpty();
  }

  private PromptSchedule person(String name) {
    long id =
        store
            .person()
            .people()
            .meet(new Account("lossy", "T1", name), new Profile(name, Locale.US, ZONE), THURSDAY)
            .person()
            .id();
    return store
        .prompt()
        .schedules()
        .keep(
            PromptSchedule.ofPerson(
                id, new Conversation("lossy", "T1", name), LocalTime.of(7, 40), ZONE),
            clock.instant());
  }

  private DuePrompts withAbsences(Absences absences) {
    return new DuePrompts(
        store.transactions(),
        new DuePrompts.Plan(
            store.prompt().schedules(), store.prompt().calendars(), store.prompt().occurrences()),
        store.delivery().outbox(),
        author,
        QuietHours.USUAL,
        absences,
        clock,
        () -> calls++);
  }

  @Test
  void whoIsAwayGetsNoPromptAndTheOthersDo() {
    PromptSchedule away = person("U1");
    PromptSchedule here = person("U2");
    PromptSchedule channel = channel("C1");
    List<Set<Conversation>> asked = new ArrayList<>();
    DuePrompts asking =
        withAbsences(
            own -> {
              asked.add(own);
              return Map.of(away.place(), Absences.NO_END);
            });
    asking.post();
    assertThat(asked).isEmpty();

    clock.set(THURSDAY);
    asking.post();
    // On a slow machine a transaction ends after one turn, and who is left is asked about once
    // more.
    assertThat(asked).flatMap(people -> people).containsOnly(away.place(), here.place());
    assertThat(asked).first().isEqualTo(Set.of(away.place(), here.place()));
    assertThat(entries(away)).containsExactly("2026-10-01 AWAY");
    assertThat(entries(here)).containsExactly("2026-10-01 POSTED");
    assertThat(entries(channel)).containsExactly("2026-10-01 POSTED");
  }

  @Test
  void aPauseThatEndsInTimePutsThePromptOff() {
    PromptSchedule paused = person("U1");
    Instant end = THURSDAY.plus(Duration.ofMinutes(20));
    DuePrompts asking =
        withAbsences(own -> clock.instant().isBefore(end) ? Map.of(paused.place(), end) : Map.of());
    clock.set(THURSDAY);
    asking.post();
    assertThat(entries(paused)).isEmpty();

    clock.set(end);
    asking.post();
    assertThat(entries(paused)).containsExactly("2026-10-01 POSTED");
    clock.set(THURSDAY.plus(DAY));
    asking.post();
    assertThat(entries(paused)).containsExactlyInAnyOrder("2026-10-01 POSTED", "2026-10-02 POSTED");
  }

  @Test
  void aPauseThatEndsTooLateLeavesThePromptOut() {
    PromptSchedule paused = person("U1");
    clock.set(THURSDAY);
    withAbsences(own -> Map.of(paused.place(), THURSDAY.plus(Duration.ofHours(3)))).post();
    assertThat(entries(paused)).containsExactly("2026-10-01 AWAY");
  }

  @Test
  void nobodyIsAskedAboutOnAClosedDay() {
    person("U1");
    store.prompt().calendars().add(CalendarPeriod.closedDay("Snow", LocalDate.of(2026, 10, 1)));
    List<Set<Conversation>> asked = new ArrayList<>();
    clock.set(THURSDAY);
    withAbsences(
            own -> {
              asked.add(own);
              return Map.of();
            })
        .post();
    assertThat(asked).isEmpty();
  }

  @Test
  void aPromptIsPostedWhenItsMomentComesAndOnce() {
    PromptSchedule schedule = channel("C1");
    prompts.post();
    assertThat(author.written).isEmpty();
    assertThat(calls).isZero();

    for (int second = 0; second < 3; second++) {
      postAt(THURSDAY.plusSeconds(second));
    }

    assertThat(entries(schedule)).containsExactly("2026-10-01 POSTED");
    assertThat(calls).isEqualTo(1);
    assertSent("C1 2026-10-01 EVERYONE");
  }

  @Test
  void afterThreeDaysDownOnlyTodaysIsPosted() {
    PromptSchedule schedule = channel("C1");
    postAt(THURSDAY.plus(DAY.multipliedBy(5)).plus(Duration.ofHours(1)));

    assertThat(entries(schedule))
        .containsExactly(
            "2026-10-06 POSTED", "2026-10-05 LATE", "2026-10-02 LATE", "2026-10-01 LATE");
    assertSent("C1 2026-10-06 EVERYONE");
    assertThat(store.prompt().occurrences().troubles(THURSDAY)).hasSize(3);
  }

  @Test
  void afterThreeDaysDownNothingIsPostedWhenTodaysIsLateToo() {
    PromptSchedule schedule = channel("C1");
    postAt(THURSDAY.plus(DAY.multipliedBy(4)).plus(Duration.ofHours(2)).plusSeconds(1));

    assertThat(entries(schedule))
        .containsExactly("2026-10-05 LATE", "2026-10-02 LATE", "2026-10-01 LATE");
    assertSent();
  }

  @Test
  void aClockSetBackTwoHoursPostsNothingTwice() {
    PromptSchedule schedule = channel("C1");
    postAt(THURSDAY);
    postAt(THURSDAY.minus(Duration.ofHours(2)));
    postAt(THURSDAY);
    postAt(THURSDAY.plus(DAY));

    assertThat(entries(schedule)).containsExactly("2026-10-02 POSTED", "2026-10-01 POSTED");
    assertThat(author.written).hasSize(2);
  }

  @Test
  void aClockSetForwardADayAndBackPostsNoDateTwice() {
    PromptSchedule schedule = channel("C1");
    postAt(THURSDAY.plus(DAY));
    postAt(THURSDAY);
    postAt(THURSDAY.plus(DAY));
    postAt(THURSDAY.plus(DAY.multipliedBy(4)));

    assertThat(entries(schedule))
        .containsExactly("2026-10-05 POSTED", "2026-10-02 POSTED", "2026-10-01 LATE");
    assertThat(author.written).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aClockSetForwardAYearAndBackDoesNotSilenceTheYear() {
    PromptSchedule schedule = channel("C1");
    postAt(THURSDAY.plus(DAY.multipliedBy(364)));
    postAt(THURSDAY.minusSeconds(60));
    postAt(THURSDAY);

    assertThat(entries(schedule)).contains("2026-10-01 POSTED", "2027-09-30 POSTED");
    assertThat(entries(schedule)).hasSizeLessThan(60);
  }

  @Test
  void aSnowDayOfTheMorningIsSilent() {
    PromptSchedule schedule = channel("C1");
    store.prompt().calendars().add(CalendarPeriod.closedDay("Snow", LocalDate.of(2026, 10, 1)));
    postAt(THURSDAY);
    postAt(THURSDAY.plus(DAY));

    assertThat(entries(schedule)).containsExactly("2026-10-02 POSTED", "2026-10-01 CLOSED_DAY");
    assertThat(store.prompt().occurrences().troubles(Instant.EPOCH)).isEmpty();
  }

  @Test
  void aPauseEndsByItselfAndAStopDoesNot() {
    PromptSchedule pausing = channel("C1").pausedUntil(LocalDate.of(2026, 10, 2));
    PromptSchedule stopping = channel("C2").stopped();
    store.prompt().schedules().keep(pausing, clock.instant());
    store.prompt().schedules().keep(stopping, clock.instant());
    postAt(THURSDAY);
    postAt(THURSDAY.plus(DAY));

    assertThat(entries(pausing)).containsExactly("2026-10-02 POSTED", "2026-10-01 PAUSED");
    assertThat(entries(stopping)).isEmpty();
  }

  @Test
  void aNewTimeOnTheSameDayDoesNotPostAgain() {
    PromptSchedule schedule = channel("C1");
    postAt(THURSDAY);
    store.prompt().schedules().keep(schedule.at(LocalTime.of(9, 0)), clock.instant());
    postAt(THURSDAY.plus(Duration.ofMinutes(80)));

    assertThat(author.written).hasSize(1);
    assertThat(entries(schedule)).containsExactly("2026-10-01 POSTED");
  }

  @Test
  void theLeadsGetItFirst() {
    PromptSchedule schedule = channel("C1").leadsFirst(Duration.ofMinutes(20));
    store.prompt().schedules().keep(schedule, clock.instant().minus(Duration.ofHours(1)));
    postAt(THURSDAY.minus(Duration.ofMinutes(20)));
    postAt(THURSDAY);

    assertThat(author.written)
        .extracting(Occurrence::audience)
        .map(Enum::name)
        .containsExactly("LEADS", "EVERYONE");
    assertSent("C1 2026-10-01 LEADS", "C1 2026-10-01 EVERYONE");
  }

  @Test
  void nothingToSayIsRecorded() {
    PromptSchedule schedule = channel("C1");
    author.silent = true;
    postAt(THURSDAY);

    assertThat(entries(schedule)).containsExactly("2026-10-01 NOTHING_TO_SAY");
    assertSent();
  }

  @Test
  void aFaultEndsOneTurnAndNotTheOthers() {
    PromptSchedule broken = channel("broken");
    PromptSchedule sound = channel("C2");
    author.faulty.add("broken");
    postAt(THURSDAY);
    assertThat(entries(broken)).isEmpty();
    assertThat(entries(sound)).containsExactly("2026-10-01 POSTED");

    author.faulty.clear();
    postAt(THURSDAY.plusSeconds(29));
    assertThat(entries(broken)).isEmpty();
    postAt(THURSDAY.plusSeconds(30));
    assertThat(entries(broken)).containsExactly("2026-10-01 POSTED");
    assertSent("C2 2026-10-01 EVERYONE", "broken 2026-10-01 EVERYONE");
  }

  @Test
  void aFaultThatLastsIsGivenUpAfterTwoHoursAndTheNextDayIsTriedAfresh() {
    PromptSchedule broken = channel("broken");
    author.faulty.add("broken");
    for (int minute = 0; minute <= 150; minute++) {
      postAt(THURSDAY.plus(Duration.ofMinutes(minute)));
    }
    assertThat(entries(broken)).containsExactly("2026-10-01 FAULT");
    assertThat(author.tries).isBetween(8, 14);
    assertThat(store.prompt().occurrences().troubles(THURSDAY)).hasSize(1);

    author.faulty.clear();
    postAt(THURSDAY.plus(DAY));
    assertThat(entries(broken)).contains("2026-10-02 POSTED");
  }

  @Test
  void aDatabaseThatIsGoneIsTheCallersTrouble() {
    channel("C1");
    store.close();

    assertThatThrownBy(prompts::post).isInstanceOf(RuntimeException.class);
  }

  @Test
  void aPromptWhoseReplyWasLostIsNotDoubled() {
    channel("C1");
    postAt(THURSDAY);
    platform.losesReplies = true;
    courier.start();
    await().until(() -> platform.arrived.size() == 1);
    courier.close();

    store.close();
    open();
    prompts.post();
    courier.start();
    clock.advance(Duration.ofMinutes(5));
    await()
        .untilAsserted(
            () ->
                assertThat(store.delivery().outbox().troubles(THURSDAY))
                    .extracting(Outbox.Trouble::state)
                    .containsExactly(Outbox.State.UNKNOWN));
    assertThat(platform.arrived).containsExactly("C1 2026-10-01 EVERYONE");
  }

  @Test
  void aPromptThatWaitedTooLongInTheOutboxIsSkipped() {
    channel("C1");
    postAt(THURSDAY);
    clock.set(THURSDAY.plus(DAY.multipliedBy(3)));

    courier.start();
    await()
        .untilAsserted(
            () ->
                assertThat(store.delivery().outbox().troubles(THURSDAY))
                    .extracting(Outbox.Trouble::state)
                    .containsExactly(Outbox.State.SKIPPED));
    assertThat(platform.arrived).isEmpty();
  }

  @Test
  void manyAreTakenInOneGo() {
    for (int number = 0; number < 250; number++) {
      channel("C" + number);
    }
    postAt(THURSDAY.plusSeconds(5));

    assertThat(author.written).hasSize(250).doesNotHaveDuplicates();
    assertThat(calls).as("not for every turn").isEqualTo(1);
  }

  /** Says whose turn it is. */
  private static final class ScriptedAuthor implements PromptAuthor {

    private final Set<String> faulty = new HashSet<>();
    private final List<Occurrence> written = new ArrayList<>();
    private boolean silent;
    private int tries;

    @Override
    public List<Reply.Post> write(
        PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now) {
      tries++;
      String name = schedule.place().id();
      if (faulty.contains(name)) {
        throw new IllegalStateException("broken");
      }
      written.add(occurrence);
      String text = "%s %s %s".formatted(name, occurrence.date(), occurrence.audience());
      Message message = Message.of(new Part.Text(List.of(Line.plain(text))));
      return silent ? List.of() : List.of(new Reply.Post(schedule.place(), message));
    }
  }

  /** A platform that takes every message and may lose what it answers. */
  private static final class LossyPlatform implements ChatPlatform {

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private volatile boolean losesReplies;

    @Override
    public String name() {
      return "lossy";
    }

    @Override
    public boolean showsRepeatsOnce() {
      return false;
    }

    @Override
    public Sent send(Outgoing outgoing) {
      arrived.add(new PlainText().render(outgoing.message()));
      return losesReplies ? new Sent.Unknown("the reply was lost") : new Sent.Accepted();
    }

    @Override
    public Optional<Sent> lookUp(Outgoing outgoing, Instant triedAt) {
      return Optional.empty();
    }
  }
}
