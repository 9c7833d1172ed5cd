package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.StoredAssistant;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.content.SampleContent;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PromptWishes;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** What a person can wish of today's prompt, pressed and typed, on a real database. */
class PromptWishesTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  /** A Tuesday; it is seven in the morning. */
  private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-06T12:00:00Z"));
  private Store store;
  private Assistant assistant;

  @BeforeEach
  void open() {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    assistant = StoredAssistant.of(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anotherOneComesTwiceADayAndIsAlwaysAnother() {
    List<Reply> first = typed("pln now");
    String one = given().prompt();

    List<Reply> second = pressed("Another one", first);
    String two = given().prompt();
    List<Reply> third = typed("another one");
    String three = given().prompt();

    assertThat(List.of(one, two, three)).doesNotHaveDuplicates();
    assertThat(said(second)).isNotEqualTo(said(first)).contains("[Did it]");
    assertThat(said(pressed("Another one", third))).contains("two others today");
    assertThat(given().prompt()).isEqualTo(three);
    assertThat(store.prompt().wishes().passed(me(), DAY)).hasSize(2);
    assertThat(said(pressed("Did it", third))).contains("Recorded: did it.");
    assertThat(said(typed("another prompt"))).contains("You have answered");
  }

  @Test
  void laterTodayIsAskedForATimeAndComesAgainOnce() {
    List<Reply> prompt = typed("pln now");

    List<Reply> when = pressed("Later today", prompt);
    assertThat(said(when)).contains("When today?", "[In an hour] [After lunch] [3:30 PM]");
    assertThat(said(pressed("After lunch", when))).contains("It comes again at 1:00 PM.");
    assertThat(dueAt("2026-10-06T17:59:00Z")).isEmpty();

    List<Reply.Post> again = dueAt("2026-10-06T18:00:00Z");
    assertThat(again).hasSize(1);
    assertThat(text(again.get(0).message())).contains("Here it is again.", "[Did it]");
    assertThat(dueAt("2026-10-06T18:05:00Z")).isEmpty();
  }

  @Test
  void typedTimesOfTodayAreKeptAndOthersAreNot() {
    typed("pln now");

    assertThat(said(typed("in an hour"))).contains("It comes again at 8:00 AM.");
    assertThat(said(typed("later at 6:45"))).contains("It comes again at 6:45 PM.");
    assertThat(said(typed("later at 2:30 pm"))).contains("It comes again at 2:30 PM.");
    assertThat(said(typed("later at 6:45 am"))).contains("That time has passed today.");
    assertThat(said(typed("later at 9 pm"))).contains("between 6:30 AM and 7:00 PM");
    assertThat(dueAt("2026-10-06T19:30:00Z")).hasSize(1);
  }

  @Test
  void inTheEveningThereIsNoLaterToday() {
    clock.advance(Duration.ofHours(11).plusMinutes(30));
    typed("pln now");

    assertThat(said(typed("in an hour"))).contains("between 6:30 AM and 7:00 PM");
    assertThat(said(typed("later"))).doesNotContain("[In an hour]");
  }

  @Test
  void whatWasAnsweredDoesNotComeAgain() {
    List<Reply> prompt = typed("pln now");
    typed("in an hour");
    pressed("Did it", prompt);

    assertThat(dueAt("2026-10-06T13:00:00Z")).isEmpty();
  }

  @Test
  void thumbsAreKeptAndTheLastWordCounts() {
    List<Reply> prompt = typed("pln now");

    assertThat(said(pressed("More like this", prompt))).contains("I will send more like this.");
    assertThat(store.prompt().wishes().opinions(me())).extracting("liked").containsExactly(true);
    assertThat(said(typed("fewer like this"))).contains("I will send fewer like this");
    assertThat(store.prompt().wishes().opinions(me()))
        .containsExactly(new PromptWishes.Opinion(given().prompt(), given().action(), false));
  }

  @Test
  void howLongItTookIsSaidAndNotAssumed() {
    List<Reply> prompt = typed("pln now");
    assertThat(said(typed("12 minutes"))).contains("Tell me first that you did it");

    pressed("Did it", prompt);
    assertThat(said(typed("pln export"))).contains("0 minutes, as you said");
    assertThat(said(typed("it took 12 minutes"))).contains("did it, 12 minutes.");
    assertThat(said(typed("took 900"))).contains("1 to 480 minutes");
    assertThat(said(typed("pln took 15"))).contains("did it, 15 minutes.");
    assertThat(said(typed("pln export"))).contains("15 minutes, as you said");
  }

  @Test
  void whatTakesSomeDaysIsAskedAfterThen() {
    typed("pln time 7:40");
    DailyPrompt waiting =
        SampleContent.BUILT_IN.prompts().prompts().stream()
            .filter(prompt -> prompt.askAfter() == 5)
            .findFirst()
            .orElseThrow();
    store.prompt().practices().give(me(), practice(waiting));

    List<Reply> shown = typed("pln now");
    assertThat(said(shown))
        .contains("I will ask you on Tuesday, October 13 how it went.", "[Did it already]")
        .doesNotContain("[Changed it]");
    for (int days : List.of(1, 2, 3, 6)) {
      assertThat(written(DAY.plusDays(days))).doesNotContain("How did it go?");
    }
    assertThat(written(DAY.plusDays(7)))
        .contains("You got this one on Tuesday, October 6. How did it go?", waiting.text())
        .contains("[Did it]", "[Changed it]");
    assertThat(written(DAY.plusDays(8))).doesNotContain("How did it go?");
  }

  @Test
  void whatWasDoneAlreadyIsNotAskedAfter() {
    typed("pln time 7:40");
    DailyPrompt waiting =
        SampleContent.BUILT_IN.prompts().prompts().stream()
            .filter(prompt -> prompt.askAfter() == 5)
            .findFirst()
            .orElseThrow();
    store.prompt().practices().give(me(), practice(waiting));
    pressed("Did it already", typed("pln now"));

    assertThat(written(DAY.plusDays(7))).doesNotContain("How did it go?");
  }

  /** Of five that nobody answered, two take some days and wait: they come daily all the same. */
  @Test
  void whatStillWaitsIsNoSilence() {
    typed("pln time 7:40");
    List<DailyPrompt> library = SampleContent.BUILT_IN.prompts().prompts();
    List<DailyPrompt> waiting =
        library.stream().filter(prompt -> prompt.askAfter() == 5).limit(2).toList();
    List<DailyPrompt> others =
        library.stream().filter(prompt -> prompt.askAfter() == 0).limit(3).toList();
    store.prompt().practices().give(me(), practice(others.get(0), DAY.plusDays(1)));
    store.prompt().practices().give(me(), practice(waiting.get(1), DAY.plusDays(2)));
    store.prompt().practices().give(me(), practice(waiting.get(0), DAY.plusDays(3)));
    store.prompt().practices().give(me(), practice(others.get(1), DAY.plusDays(6)));
    store.prompt().practices().give(me(), practice(others.get(2), DAY.plusDays(7)));

    assertThat(written(DAY.plusDays(8))).contains("[Not today]").doesNotContain("How did it go?");
  }

  private static Practice practice(DailyPrompt prompt) {
    return practice(prompt, DAY);
  }

  private static Practice practice(DailyPrompt prompt, LocalDate day) {
    return new Practice(
        day,
        prompt.key(),
        prompt.strand(),
        Optional.of(prompt.action()),
        prompt.minutes(),
        prompt.seenBy(),
        Optional.empty());
  }

  /** What comes at the person's own time on a day. */
  private String written(LocalDate day) {
    PromptSchedule schedule = store.prompt().schedules().ofPerson(person()).orElseThrow();
    SchoolCalendar calendar = schedule.calendar(store.prompt().calendars().load());
    Instant now = day.atTime(7, 40).atZone(CHICAGO).toInstant();
    Occurrence occurrence = new Occurrence(schedule.id(), day, Audience.EVERYONE);
    return assistant.due().promptOf(schedule, occurrence, calendar, now).stream()
        .map(post -> text(post.message()))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void withoutAPromptThereIsNothingToWish() {
    // Who was never met puts off the check-in that the greeting offers.
    assertThat(said(typed("later today"))).contains("Type checkin when you are ready.");
    for (String typed : List.of("more like this", "12 minutes")) {
      assertThat(said(typed(typed))).as(typed).contains("There is no prompt");
    }
  }

  private List<Reply.Post> dueAt(String moment) {
    Instant now = Instant.parse(moment);
    return store
        .transactions()
        .inTransaction(
            () ->
                store.prompt().wishes().takeLater(now, 10).stream()
                    .flatMap(later -> assistant.due().promptAgain(later, now).stream())
                    .toList());
  }

  private Practice given() {
    return store.prompt().practices().find(me(), DAY, person()).orElseThrow();
  }

  private Addressee me() {
    return Addressee.person(person());
  }

  private long person() {
    return store.person().people().meet(account(), profile(), clock.instant()).person().id();
  }

  private List<Reply> typed(String text) {
    return heard(new Heard.Typed(text));
  }

  private List<Reply> pressed(String label, List<Reply> on) {
    Part.Button found =
        messages(on).stream()
            .flatMap(message -> message.parts().stream())
            .filter(Part.Buttons.class::isInstance)
            .flatMap(part -> ((Part.Buttons) part).buttons().stream())
            .filter(button -> button.label().replace('\u202f', ' ').equals(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + label + " in " + said(on)));
    return heard(new Heard.Pressed(found.action()));
  }

  private List<Reply> heard(Heard heard) {
    Conversation where = new Conversation("web", "playground", "dm-U1");
    return assistant.hear(
        new Incoming(
            Set.of("key"),
            account(),
            profile(),
            Where.direct(where),
            true,
            heard,
            Optional.empty(),
            clock.instant()));
  }

  private static Account account() {
    return new Account("web", "playground", "U1");
  }

  private static Profile profile() {
    return new Profile("Dana", Locale.US, CHICAGO);
  }

  private static List<Message> messages(List<Reply> replies) {
    return replies.stream()
        .filter(Reply.Say.class::isInstance)
        .map(reply -> ((Reply.Say) reply).message())
        .toList();
  }

  private static String said(List<Reply> replies) {
    return messages(replies).stream().map(PromptWishesTest::text).collect(Collectors.joining("\n"));
  }

  private static String text(Message message) {
    return new PlainText().render(message).replace('\u202f', ' ');
  }
}
