package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.StoredAssistant;
import org.leadlearner.assistant.phrase.ChannelNames;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.schedule.Audience;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** A person's own prompts on a real database: forms, sharing, zones, and whose they are. */
class PersonPromptsTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final ZoneId DENVER = ZoneId.of("America/Denver");

  /** A Tuesday. */
  private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-06T12:00:00Z"));
  private ZoneId zone = CHICAGO;
  private String user = "U1";
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
  void aSentenceIsWrittenSeenAndPostedOnce() {
    isIn("staff-room");
    typed("pln now");
    List<Reply> answered = pressed("Did it", typed("pln now"));
    typed("pln note a private thought");

    Form form = form(pressed("Share with staff", answered));
    Form.Write sentence = (Form.Write) form.fields().get(0);
    assertThat(sentence.text()).isEmpty();
    assertThat(mend(submitted(form, Map.of()))).containsOnlyKeys("sentence", "channel");
    List<Reply> preview =
        submitted(form, Map.of("sentence", "I asked two principals.", "channel", "1"));
    assertThat(said(preview))
        .contains("Not posted yet", "Dana", "I asked two principals.")
        .containsPattern("everyone in the channel with the prompt at \\d+:\\d\\d")
        .doesNotContain("staff-room");
    assertThat(posts(preview)).isEmpty();

    List<Reply.Post> posts = posts(pressed("Post it", preview));
    assertThat(posts).hasSize(1);
    assertThat(posts.get(0).to()).isEqualTo(new Conversation("web", "playground", "staff-room"));
    assertThat(text(posts.get(0).message()))
        .contains("Dana", "I asked two principals.")
        .doesNotContain("private thought");
    List<Reply> again = pressed("Post it", preview);
    assertThat(posts(again)).isEmpty();
    assertThat(said(again)).contains("already posted");
    assertThat(said(typed("pln now"))).contains("You shared a sentence");
    assertThat(said(typed("pln log"))).contains("| 1\n").contains("a private thought");
  }

  @Test
  void aTypedSentenceGoesToThePreviewOrAsksForTheChannel() {
    isIn("staff-room");
    pressed("Did it", typed("pln now"));

    assertThat(said(typed("pln share We tried it"))).contains("Not posted yet", "We tried it");

    isIn("cabinet");
    List<Reply> where = typed("pln share We tried it");
    assertThat(said(where))
        .contains("Pick the channel", "Monday to Friday, number 1", "Monday to Friday, number 2")
        .doesNotContain("staff-room", "cabinet");
    assertThat(said(heard(new Heard.Pressed(choice(where, "2"))))).contains("Not posted yet");
  }

  @Test
  void aChannelIsCalledByWhatSetsItsPromptApart() {
    PromptSchedule eight =
        channel(new Conversation("web", "playground", "a")).at(LocalTime.of(8, 0));
    PromptSchedule nine =
        channel(new Conversation("web", "playground", "b")).at(LocalTime.of(9, 0));
    PromptSchedule some = nine.on(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
    Phrases words = Phrases.in(Locale.US);

    assertThat(new ChannelNames(words, List.of(eight, nine)).of(nine).replace('\u202f', ' '))
        .isEqualTo("the channel with the prompt at 9:00 AM");
    assertThat(new ChannelNames(words, List.of(some, nine)).of(some).replace('\u202f', ' '))
        .isEqualTo("the channel with the prompt at 9:00 AM, Monday and Wednesday");
    assertThat(new ChannelNames(words, List.of(eight)).of(nine.place()))
        .isEqualTo("the channel you picked");
  }

  @Test
  void aChannelThatTheyWereNotInIsNeitherNamedNorOffered() {
    Conversation cabinet = new Conversation("web", "playground", "cabinet");
    store
        .prompt()
        .schedules()
        .keep(channel(cabinet).withChannelName(Optional.of("cabinet")), clock.instant());
    pressed("Did it", typed("pln now"));

    assertThat(said(typed("pln share We tried it")))
        .contains("This is your sentence, to copy")
        .doesNotContain("cabinet", "Not posted yet");
  }

  @Test
  void aDeclinedPreviewPostsNothing() {
    isIn("staff-room");
    pressed("Did it", typed("pln now"));

    List<Reply> later = pressed("Not now", typed("pln share We tried it"));

    assertThat(posts(later)).isEmpty();
    assertThat(said(later)).contains("did not post");
    assertThat(said(typed("pln now"))).doesNotContain("You shared");
  }

  @Test
  void aLineIsWrittenOnAPageAndCanBeChanged() {
    List<Reply> answered = pressed("Changed it", typed("pln now"));
    Form form = form(pressed("Add a line", answered));

    assertThat(mend(submitted(form, Map.of("line", " ")))).containsOnlyKeys("line");
    assertThat(mend(submitted(form, Map.of("line", "x".repeat(501))))).containsOnlyKeys("line");
    assertThat(said(submitted(form, Map.of("line", "Asked two.")))).contains("Asked two.");
    Form again = form(pressed("Add a line", answered));
    assertThat(((Form.Write) again.fields().get(0)).text()).contains("Asked two.");
    assertThat(heard(new Heard.Submitted(form.action().with(Action.CLOSED, "yes"), Map.of())))
        .isEmpty();
  }

  @Test
  void nobodyElsesPromptCanBeAnsweredOrShared() {
    List<Reply> given = typed("pln now");
    List<Reply> answered = pressed("Did it", given);
    isIn("staff-room");
    List<Reply> preview = typed("pln share Mine");

    user = "U2";
    assertThat(said(pressed("Not today", given))).contains("cannot find that prompt");
    assertThat(said(pressed("Add a line", answered))).contains("cannot find that prompt");
    assertThat(posts(pressed("Post it", preview))).isEmpty();
    typed("pln time 9:00");

    user = "U1";
    assertThat(store.prompt().schedules().ofPerson(person())).isEmpty();
    assertThat(said(typed("pln log"))).contains("Practice this month: 1 day");
  }

  @Test
  void aScheduleStaysInItsZoneUntilItsPersonMovesIt() {
    typed("pln time 7:40");
    zone = DENVER;

    assertThat(said(typed("pln"))).contains("Mountain Time").contains("7:40 AM, Central Time");
    assertThat(schedule().zone()).isEqualTo(CHICAGO);
    pressed("Use my time zone now", typed("pln"));
    assertThat(schedule().zone()).isEqualTo(DENVER);
    assertThat(schedule().time()).isEqualTo(LocalTime.of(7, 40));
  }

  @Test
  void whatWasAskedForEarlyDoesNotComeAgain() {
    typed("pln time 7:40");
    String early = said(typed("pln now"));

    assertThat(said(typed("pln now"))).isEqualTo(early);
    assertThat(due(DAY)).isEmpty();
    clock.advance(Duration.ofDays(1));
    assertThat(due(DAY.plusDays(1))).hasSize(1);
  }

  @Test
  void aTurnThatRunsAgainAfterAFaultWritesTheSame() {
    typed("pln time 7:40");
    List<String> first = new ArrayList<>();
    try {
      store
          .transactions()
          .inTransaction(
              () -> {
                first.add(text(due(DAY).get(0).message()));
                throw new IllegalStateException("the database went away");
              });
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("the database went away");
    }

    assertThat(text(due(DAY).get(0).message())).isEqualTo(first.get(0));
  }

  @Test
  void aLateAnswerIsKeptAndASettledOneStays() {
    typed("pln time 7:40");
    List<Reply> given = typed("pln now");
    clock.advance(Duration.ofDays(2));

    assertThat(said(pressed("Did it", given))).contains("Recorded: did it", "October 6");
    assertThat(said(pressed("Not today", given))).contains("on its own day");
    assertThat(store.prompt().practices().find(Addressee.person(person()), DAY, person()))
        .hasValueSatisfying(
            practice -> assertThat(practice.isAnswered(PracticeAnswer.DID_IT)).isTrue());
  }

  @Test
  void inABreakThereIsNoPrompt() {
    store.prompt().calendars().add(CalendarPeriod.closedDay("Snow day", DAY));
    typed("pln time 7:40");

    assertThat(said(typed("pln now"))).contains("Snow day", "October 7");
  }

  @Test
  void aPageOpenedOnHomeTellsOfPrompts() {
    typed("pln time 7:40");
    List<Reply> done = pressed("Did it", typed("pln now"));
    assertThat(said(done)).contains("Recorded: did it.", "How long did it take?");
    assertThat(said(heard(new Heard.HomeOpened())))
        .contains("Practice this month: 1 day and 0 minutes");
    assertThat(said(pressed("20 min", done))).contains("did it, 20 minutes.");

    assertThat(said(heard(new Heard.HomeOpened())))
        .contains("Your next prompt comes on Wednesday, October 7", "1 day and 20 minutes");
  }

  @Test
  void pressesThatWeDidNotWriteAreAnsweredKindly() {
    for (String verb : List.of("pln-answer", "pln-change", "pln-post", "form-pln-line")) {
      for (String day : List.of("", "yesterday", "2026-10-06", "-1")) {
        Action action = Action.of(verb).with("day", day).with("id", day).with("value", day);
        assertThat(said(heard(new Heard.Pressed(action)))).contains("cannot find that");
      }
    }
    assertThat(said(heard(new Heard.Pressed(Action.of("pln-time").with("value", "soon")))))
        .contains("When on school days?");
  }

  private static PromptSchedule channel(Conversation place) {
    return PromptSchedule.ofChannel(place, LocalTime.of(9, 0), CHICAGO);
  }

  private List<Reply.Post> due(LocalDate date) {
    PromptSchedule schedule = schedule();
    return assistant
        .due()
        .promptOf(
            schedule,
            new Occurrence(schedule.id(), date, Audience.EVERYONE),
            schedule.calendar(store.prompt().calendars().load()),
            clock.instant());
  }

  private PromptSchedule schedule() {
    return store.prompt().schedules().ofPerson(person()).orElseThrow();
  }

  private long person() {
    return store.person().people().meet(account(), profile(), clock.instant()).person().id();
  }

  /** A channel with prompts that they did something in. */
  private void isIn(String id) {
    Conversation place = new Conversation("web", "playground", id);
    store.prompt().schedules().keep(channel(place), clock.instant());
    store.access().accessRequests().wasIn(person(), place, clock.instant());
  }

  private List<Reply> typed(String text) {
    return heard(new Heard.Typed(text));
  }

  private List<Reply> pressed(String label, List<Reply> on) {
    Action found =
        messages(on).stream()
            .flatMap(message -> message.parts().stream())
            .filter(Part.Buttons.class::isInstance)
            .flatMap(part -> ((Part.Buttons) part).buttons().stream())
            .filter(button -> button.label().equals(label))
            .map(Part.Button::action)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + label + " on " + said(on)));
    return heard(new Heard.Pressed(found));
  }

  private List<Reply> submitted(Form form, Map<String, String> values) {
    return heard(new Heard.Submitted(form.action(), values));
  }

  private List<Reply> heard(Heard heard) {
    Conversation where = new Conversation("web", "playground", "dm-" + user);
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

  private Account account() {
    return new Account("web", "playground", user);
  }

  private Profile profile() {
    return new Profile("Dana", Locale.US, zone);
  }

  private static Action choice(List<Reply> replies, String key) {
    return messages(replies).stream()
        .flatMap(message -> message.parts().stream())
        .filter(Part.Choices.class::isInstance)
        .flatMap(part -> ((Part.Choices) part).options().stream())
        .filter(option -> option.key().equals(key))
        .map(Part.Option::action)
        .findFirst()
        .orElseThrow();
  }

  private static Form form(List<Reply> replies) {
    return ((Reply.Open) replies.get(0)).form();
  }

  private static Map<String, String> mend(List<Reply> replies) {
    return ((Reply.Mend) replies.get(0)).faults();
  }

  private static List<Reply.Post> posts(List<Reply> replies) {
    return replies.stream()
        .filter(Reply.Post.class::isInstance)
        .map(Reply.Post.class::cast)
        .toList();
  }

  private static List<Message> messages(List<Reply> replies) {
    return replies.stream()
        .filter(Reply.Say.class::isInstance)
        .map(reply -> ((Reply.Say) reply).message())
        .toList();
  }

  private static String said(List<Reply> replies) {
    return messages(replies).stream()
        .map(PersonPromptsTest::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Message message) {
    return new PlainText().render(message);
  }
}
