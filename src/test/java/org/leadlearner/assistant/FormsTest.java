package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
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
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/**
 * Forms, a person's own page, channels and strangers: what the web has not, Slack and Teams have.
 */
class FormsTest {

  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
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
  void aWholePageMakesAReading() {
    Form form = opened(hear(new Heard.Typed("/checkin form")));
    Map<String, String> values = answers("4", "7", "5", "6", "2", "5", "6");
    values.putAll(Map.of("note-strand", "DIG", "note", "The poll of May", "own-view", "PLANNING"));

    String said = said(hear(new Heard.Submitted(form.action(), values)));

    assertThat(form.fields()).hasSize(11);
    assertThat(said)
        .contains("Envisioning (4)")
        .contains("The average is 4.8. Lowest: Policy and credit (2).")
        .contains("Planning. Your answers point to");
    assertThat(said(hear(new Heard.Submitted(form.action(), values)))).contains("is finished");
  }

  @Test
  void whatIsMissingIsToldAtItsFieldAndTheRestIsKept() {
    Form form = opened(hear(new Heard.Typed("/checkin form")));
    Map<String, String> values = answers("4", "7", "unsure", "skip", "2");
    values.put("note", "For no strand");

    Reply reply = hear(new Heard.Submitted(form.action(), values)).get(0);

    assertThat(((Reply.Mend) reply).faults()).containsOnlyKeys("OWN", "MOD", "note-strand");
    Form again = opened(hear(new Heard.Pressed(Action.of("form"))));
    assertThat(chosen(again))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("INQ", "4", "DIG", "7", "NET", "unsure", "OPEN", "skip", "CRED", "2"));
  }

  @Test
  void aNoteOnAPageThatShowsNothingIsSaidAndNotKept() {
    Form form = opened(hear(new Heard.Typed("/checkin form")));
    Map<String, String> values = answers("9", "9", "9", "9", "9", "9", "9");
    values.putAll(Map.of("note-strand", "DIG", "note", "6"));

    Reply reply = hear(new Heard.Submitted(form.action(), values)).get(0);
    assertThat(((Reply.Mend) reply).faults()).containsOnlyKeys("note");

    values.put("note", "N/A");
    assertThat(said(hear(new Heard.Submitted(form.action(), values))))
        .contains("I took that as nothing to show, so I skipped it.")
        .contains("Planning");
    assertThat(store.checkin().checkIns().notes(1, "shared-ownership")).isEmpty();
  }

  @Test
  void whatIsKeptAsEvidenceShowsSomething() {
    Form form = opened(hear(new Heard.Saved("ok", Optional.empty())));

    Reply reply =
        hear(new Heard.Submitted(form.action(), Map.of("strand", "NET", "note", "tbd"))).get(0);

    assertThat(((Reply.Mend) reply).faults()).containsOnlyKeys("note");
    assertThat(
            said(
                hear(
                    new Heard.Submitted(
                        form.action(),
                        Map.of("strand", "NET", "note", "https://district.example/plan")))))
        .contains("Saved under");
  }

  /** Nines on every strand were Staging once each had "n/a" for a note. */
  @Test
  void wordsThatShowNothingNeverMakeAStage() {
    hear(new Heard.Typed("checkin"));
    for (int strand = 1; strand <= 7; strand++) {
      hear(new Heard.Typed("9"));
    }
    for (String none : List.of("n/a", "none yet", "-", "nope", "tbd", "N/A", "nothing to show")) {
      for (int strand = 1; strand <= 7; strand++) {
        hear(new Heard.Typed("note " + strand + " " + none));
      }
    }

    assertThat(said(hear(new Heard.Typed("note 2 n/a"))))
        .contains("I took that as nothing to show, so I skipped it.");
    hear(new Heard.Typed("skip"));
    assertThat(said(hear(new Heard.Typed("finish")))).contains("Planning (7)");
  }

  @Test
  void aClosedPageKeepsWhatWasPicked() {
    Form form = opened(hear(new Heard.Pressed(Action.of("form"))));
    Action closed = form.action().with(Action.CLOSED, "yes");

    assertThat(said(hear(new Heard.Submitted(closed, answers("4"))))).contains("I kept");
    assertThat(said(hear(new Heard.Typed("resume")))).contains("2 of 7");
  }

  @Test
  void aClosedPageIsNotFinishedEvenWithEveryLinePicked() {
    Form form = opened(hear(new Heard.Pressed(Action.of("form"))));
    Action closed = form.action().with(Action.CLOSED, "yes");
    Map<String, String> values = answers("4", "7", "5", "6", "2", "5", "6");

    assertThat(said(hear(new Heard.Submitted(closed, values))))
        .contains("I kept")
        .doesNotContain("reading");
    assertThat(said(hear(new Heard.Submitted(form.action(), values))))
        .contains("Your latest reading");
  }

  @Test
  void evidenceThatIsNotSavedIsNotKept() {
    Form form = opened(hear(new Heard.Saved("The poll", Optional.empty())));
    Action closed = form.action().with(Action.CLOSED, "yes");

    assertThat(hear(new Heard.Submitted(closed, Map.of("strand", "NET", "note", "The poll"))))
        .isEmpty();
    assertThat(hear(new Heard.Submitted(closed, Map.of("note", "The poll")))).isEmpty();
  }

  @Test
  void notSureForTheFirstTimeIsNotTwiceAlsoBetweenTwoMilliseconds() {
    clock.advance(Duration.ofNanos(1_500_000));
    Form form = opened(hear(new Heard.Pressed(Action.of("form"))));

    assertThat(
            said(
                hear(
                    new Heard.Submitted(
                        form.action(), answers("4", "unsure", "5", "6", "2", "5", "6")))))
        .contains("One next step: find out about Digital learning for our own growth")
        .doesNotContain("two times in a row");
  }

  @Test
  void aPageThatWasClosedUntouchedIsNoCheckInUnderWay() {
    Form form = opened(hear(new Heard.Pressed(Action.of("form"))));
    hear(new Heard.Submitted(form.action().with(Action.CLOSED, "yes"), Map.of()));

    assertThat(said(hear(new Heard.Typed("help")))).doesNotContain("[Resume]");
    assertThat(said(hear(new Heard.Typed("checkin"))))
        .contains("1 of 7")
        .doesNotContain("You answered 0 of 7", "[Start over]");
  }

  @Test
  void aPageThatIsClosedUntouchedSaysNothingAndHearsNothing() {
    Form form = opened(hear(new Heard.Pressed(Action.of("form"))));
    Action closed = form.action().with(Action.CLOSED, "yes");

    assertThat(hear(new Heard.Submitted(closed, Map.of()))).isEmpty();
    assertThat(said(hear(new Heard.Typed("A")))).contains("so I saved nothing");
  }

  @Test
  void whereNoFormCanOpenTheButtonIsOffered() {
    List<Reply> replies =
        assistant.hear(incoming(new Heard.Typed("form"), Where.Setting.DIRECT, false, "dana"));

    assertThat(said(replies)).contains("[All on one page]");
  }

  @Test
  void aMessageIsKeptAsEvidenceAndCanSettleAMove() {
    finish("3", "4", "3", "3", "2", "5", "6");
    clock.advance(Duration.ofDays(60));
    finish("5", "5", "4", "4", "4", "5", "6");
    Form form =
        opened(hear(new Heard.Saved("The board asked for rules.", Optional.of("https://x.org/1"))));
    Form.Write note = (Form.Write) form.fields().get(1);
    assertThat(note.text()).contains("The board asked for rules.\nhttps://x.org/1");

    Reply empty = hear(new Heard.Submitted(form.action(), Map.of())).get(0);
    assertThat(((Reply.Mend) empty).faults()).containsOnlyKeys("strand", "note");
    clock.advance(Duration.ofMinutes(1));
    String said =
        said(
            hear(
                new Heard.Submitted(
                    form.action(), Map.of("strand", "CRED", "note", "Rules asked for"))));

    assertThat(said).contains("under Policy and credit").contains("moved to Envisioning");
  }

  @Test
  void theOwnPageShowsWhereOneStands() {
    Reply.Say first = (Reply.Say) hear(new Heard.HomeOpened()).get(0);
    assertThat(first.place()).isEqualTo(Reply.Place.HOME);
    assertThat(said(List.of(first)))
        .contains("I am a bot for district leaders")
        .contains("to you and to no one else")
        .contains("no finished check-in")
        .contains("[Start a check-in]");

    finish("3", "4", "3", "3", "2", "5", "6");
    hear(new Heard.Typed("checkin"));
    assertThat(said(hear(new Heard.HomeOpened()))).doesNotContain("of 7 answered");
    hear(new Heard.Typed("skip"));
    assertThat(said(hear(new Heard.HomeOpened())))
        .doesNotContain("I am a bot for district leaders")
        .contains("Your stage: Investigating")
        .contains("One next step, on Policy and credit")
        .contains("1 of 7 answered")
        .contains("[Resume]");
  }

  @Test
  void whatIsAskedInAChannelIsAnsweredDirectly() {
    List<Reply> replies =
        assistant.hear(incoming(new Heard.Typed("/checkin"), Where.Setting.CHANNEL, true, "dana"));

    assertThat(replies).hasSize(2);
    assertThat(said(replies.subList(0, 1))).contains("1 of 7");
    assertThat(((Reply.Say) replies.get(1)).place()).isEqualTo(Reply.Place.ASIDE);
    assertThat(said(replies.subList(1, 2))).contains("in a direct message");
  }

  @Test
  void aStrangerGetsOneSentenceAndIsNotKept() {
    Profile stranger = new Profile("Eve", Locale.US, CHICAGO, Profile.Relation.STRANGER);
    Incoming incoming = incoming(new Heard.Typed("checkin"), Where.Setting.DIRECT, false, "eve");
    List<Reply> replies =
        assistant.hear(
            new Incoming(
                incoming.deliveryKeys(),
                incoming.from(),
                stranger,
                new Where(
                    incoming.where().own(),
                    incoming.where().setting(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()),
                false,
                incoming.heard(),
                Optional.empty(),
                clock.instant()));

    assertThat(said(replies)).contains("I kept nothing");
    assertThat(
            store
                .person()
                .people()
                .meet(incoming.from(), incoming.profile(), clock.instant())
                .isNew())
        .isTrue();
  }

  private void finish(String... points) {
    Form form = opened(hear(new Heard.Pressed(Action.of("form"))));
    assertThat(said(hear(new Heard.Submitted(form.action(), answers(points)))))
        .contains("Your latest reading");
  }

  private static Map<String, String> answers(String... points) {
    List<String> strands = List.of("INQ", "DIG", "NET", "OPEN", "CRED", "OWN", "MOD");
    Map<String, String> values = new HashMap<>();
    for (int place = 0; place < points.length; place++) {
      values.put(strands.get(place), points[place]);
    }
    return values;
  }

  private static Form opened(List<Reply> replies) {
    return ((Reply.Open) replies.get(0)).form();
  }

  private static Map<String, String> chosen(Form form) {
    Map<String, String> chosen = new HashMap<>();
    for (Form.Field field : form.fields()) {
      if (field instanceof Form.PickOne pick) {
        pick.chosen().ifPresent(value -> chosen.put(pick.name(), value));
      }
    }
    return chosen;
  }

  private static String said(List<Reply> replies) {
    return replies.stream()
        .map(reply -> new PlainText().render(((Reply.Say) reply).message()))
        .collect(Collectors.joining("\n"));
  }

  private List<Reply> hear(Heard heard) {
    return assistant.hear(incoming(heard, Where.Setting.DIRECT, true, "dana"));
  }

  private Incoming incoming(Heard heard, Where.Setting setting, boolean opensForms, String user) {
    return new Incoming(
        Set.of("key"),
        new Account("web", "playground", user),
        new Profile("Dana", Locale.US, CHICAGO),
        new Where(
            new Conversation("web", "playground", "dm-" + user),
            setting,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        opensForms,
        heard,
        Optional.empty(),
        clock.instant());
  }
}
