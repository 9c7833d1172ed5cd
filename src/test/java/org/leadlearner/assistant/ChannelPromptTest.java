package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.ChannelFixture.Outcome;
import org.leadlearner.assistant.ChannelFixture.Seen;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.chat.message.Message;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.SeenBy;

/** A channel's prompt, from the leads' early look to the taps and replies below it. */
class ChannelPromptTest {

  private static final String MONDAY = "2026-10-05";

  @TempDir Path folder;
  private ChannelFixture fixture;

  @BeforeEach
  void setUp() {
    fixture = new ChannelFixture(folder);
    fixture.asks("Dana", new ScheduleChange.Start());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theLeadsGetItFirstAndEveryoneTheSameOne() {
    List<Seen> early = fixture.due(MONDAY + "T08:40");
    List<Seen> later = fixture.due(MONDAY + "T09:00");

    assertThat(early).extracting(Seen::where).containsExactly("D-Dana");
    assertThat(early.get(0).text()).contains("You go first", "at 9:00 AM");
    assertThat(later).extracting(Seen::where).containsExactly("C1");
    String prompt = later.get(0).text().split("\n")[1];
    assertThat(early.get(0).text()).contains(prompt);
    assertThat(later.get(0).text())
        .contains("Everyone in this channel sees the prompt. Nobody else sees your tap.");
    assertThat(practices()).hasSize(1);
  }

  @Test
  void aLateReplyBetweenTheTwoDoesNotChangeTheChannelsPrompt() {
    fixture.due(MONDAY + "T08:40");
    fixture.due(MONDAY + "T09:00");
    List<Seen> early = fixture.due("2026-10-06T08:40");
    Message monday = early.get(0).message();
    for (int press = 0; press < 2; press++) {
      fixture.presses("Dana", ChannelFixture.button(monday, "Not today"));
    }
    String prompt = early.get(0).text().split("\n")[2];

    assertThat(fixture.due("2026-10-06T09:00").get(0).text()).contains(prompt);
  }

  @Test
  void nothingGivenToAChannelGoesBeyondItsMembers() {
    for (LocalDate day = LocalDate.parse(MONDAY);
        day.isBefore(LocalDate.parse("2026-12-19"));
        day = day.plusDays(1)) {
      fixture.due(day + "T08:40");
      // Somebody taps each one, so that they go on.
      fixture.due(day + "T09:00").stream()
          .limit(1)
          .forEach(
              post -> fixture.presses("Ben", ChannelFixture.button(post.message(), "Changed it")));
    }

    assertThat(practices()).hasSizeGreaterThan(50);
    assertThat(practices()).allMatch(practice -> practice.seenBy().isWithin(SeenBy.TEAM));
  }

  @Test
  void aTapIsRecordedForOnePersonAndAnsweredToThemAlone() {
    Message posted = posted();

    Outcome tapped = fixture.presses("Ben", ChannelFixture.button(posted, "Did it"));

    assertThat(tapped.in("C1")).isEmpty();
    assertThat(tapped.receipt().inPlace()).isEmpty();
    assertThat(tapped.in("D-Ben"))
        .singleElement()
        .asString()
        .contains("Noted for Monday, October 5: Did it.", "to you and to no one else");
    assertThat(answer("Ben")).contains(PracticeAnswer.DID_IT);
    assertThat(answer("Dana")).isEmpty();

    fixture.presses("Ben", ChannelFixture.button(posted, "Not today"));
    assertThat(answer("Ben")).contains(PracticeAnswer.NOT_TODAY);
  }

  @Test
  void anAnswerOfADayThatIsOverStays() {
    Message posted = posted();
    fixture.presses("Ben", ChannelFixture.button(posted, "Did it"));
    fixture.at("2026-10-06T10:00");

    Outcome late = fixture.presses("Ben", ChannelFixture.button(posted, "Not today"));
    assertThat(late.in("D-Ben")).singleElement().asString().contains("That day is over");
    assertThat(answer("Ben")).contains(PracticeAnswer.DID_IT);

    fixture.presses("Cleo", ChannelFixture.button(posted, "Changed it"));
    assertThat(answer("Cleo")).contains(PracticeAnswer.CHANGED_IT);
  }

  @Test
  void aNoteIsKeptBesideTheTapForItsWriterAlone() {
    Outcome tapped = fixture.presses("Ben", ChannelFixture.button(posted(), "Did it"));
    Message recorded = tapped.seen().get(0).message();
    fixture.inChannel(false);

    Outcome opened = fixture.presses("Ben", ChannelFixture.button(recorded, "Add a note"));
    var form = opened.receipt().form().orElseThrow();
    Outcome sent = fixture.sends("Ben", form.action(), "line", "Asked Ms. Lee");

    assertThat(sent.in("D-Ben")).singleElement().asString().contains("Your note: Asked Ms. Lee");
    assertThat(note("Ben")).contains("Asked Ms. Lee");
    assertThat(practices().get(0).reply().flatMap(PracticeReply::note)).isEmpty();
    assertThat(fixture.sends("Ben", form.action(), "line", " ").receipt().faults())
        .containsKey("line");
  }

  @Test
  void aSentenceForTheChannelIsSeenBeforeAndPostedOnce() {
    Outcome tapped = fixture.presses("Ben", ChannelFixture.button(posted(), "Did it"));
    Message recorded = tapped.seen().get(0).message();
    fixture.inChannel(false);
    var form =
        fixture
            .presses("Ben", ChannelFixture.button(recorded, "Share with staff"))
            .receipt()
            .form()
            .orElseThrow();

    Outcome preview = fixture.sends("Ben", form.action(), "sentence", "I asked two principals");
    assertThat(preview.in("C1")).isEmpty();
    assertThat(preview.in("D-Ben"))
        .singleElement()
        .asString()
        .contains("Not posted yet", "I asked two principals");

    var post = ChannelFixture.button(preview.seen().get(0).message(), "Post it");
    assertThat(fixture.presses("Cleo", post).in("C1")).isEmpty();
    assertThat(fixture.presses("Ben", post).in("C1"))
        .singleElement()
        .asString()
        .contains("Ben, from today", "I asked two principals");
    assertThat(fixture.presses("Ben", post).in("C1")).isEmpty();
    assertThat(fixture.reply("Ben", MONDAY).map(PracticeReply::shared)).contains(true);
  }

  @Test
  void whoRepliesBelowAPromptIsAskedOnceAndNothingIsKeptBefore() {
    posted();

    Outcome first = fixture.replies("Ben", "We tried it in our staff meeting", MONDAY + "T09:00");
    Outcome second = fixture.replies("Ben", "And again", MONDAY + "T09:00");

    assertThat(first.in("C1")).isEmpty();
    assertThat(first.in("D-Ben"))
        .singleElement()
        .asString()
        .contains(
            "We tried it in our staff meeting", "I have not kept that one", "I ask this once");
    assertThat(second.seen()).isEmpty();
    assertThat(fixture.reply("Ben", MONDAY)).isEmpty();
  }

  @Test
  void afterAYesTheNextReplyIsKeptQuietly() {
    choose("Yes, keep them");

    Outcome kept = fixture.replies("Ben", "It went well", MONDAY + "T09:00");
    fixture.replies("Ben", "Thanks Ana", MONDAY + "T09:00");

    assertThat(kept.seen()).isEmpty();
    assertThat(note("Ben")).contains("It went well");
    assertThat(answer("Ben")).contains(PracticeAnswer.DID_IT);
  }

  @Test
  void aTapStandsBesideTheReplyThatCameAfterIt() {
    Message question = choose("Yes, keep them");
    assertThat(question.parts()).isNotEmpty();
    fixture.at(MONDAY + "T10:00");
    Message posted = posted("2026-10-06");
    fixture.presses("Ben", ChannelFixture.button(posted, "Changed it"));

    fixture.replies("Ben", "We did half of it", "2026-10-06T09:00");

    assertThat(fixture.reply("Ben", "2026-10-06"))
        .contains(
            new PracticeReply(
                PracticeAnswer.CHANGED_IT,
                Optional.of("We did half of it"),
                false,
                Optional.empty(),
                LocalDate.parse("2026-10-06")));
  }

  @Test
  void afterANoNothingIsKeptAndNobodyAsksAgain() {
    choose("No");

    assertThat(fixture.replies("Ben", "It went well", MONDAY + "T09:00").seen()).isEmpty();
    assertThat(fixture.reply("Ben", MONDAY)).isEmpty();
  }

  @Test
  void repliesBelowOtherMessagesOfOursAreNotHeardAtAll() {
    posted();
    fixture.at(MONDAY + "T11:00");

    assertThat(fixture.replies("Zoe", "Look at this", MONDAY + "T08:00").seen()).isEmpty();
    assertThat(fixture.replies("Zoe", "Thanks", MONDAY + "T09:30").seen()).isEmpty();
    assertThat(fixture.replies("Zoe", "Hello", "2026-10-02T09:00").seen()).isEmpty();

    assertThat(fixture.replies("Zoe", "A try", MONDAY + "T09:00").in("D-Zoe")).hasSize(1);
  }

  @Test
  void leadsSeeInHowManyWeeksTheyWentFirst() {
    Message first = posted();
    fixture.presses("Dana", ChannelFixture.button(first, "Did it"));
    fixture.presses("Ben", ChannelFixture.button(first, "Did it"));
    Message second = posted("2026-10-12");
    fixture.presses("Ben", ChannelFixture.button(second, "Did it"));
    fixture.presses("Dana", ChannelFixture.button(second, "Did it"));

    assertThat(fixture.asks("Dana", new ScheduleChange.Show()).aside())
        .contains("Went first: 1 of 2 weeks");
    assertThat(fixture.asks("Ben", new ScheduleChange.Show()).aside()).doesNotContain("Went first");
  }

  private Message choose(String label) {
    posted();
    Message question =
        fixture.replies("Ben", "First words", MONDAY + "T09:00").seen().get(0).message();
    fixture.inChannel(false);
    fixture.presses("Ben", ChannelFixture.button(question, label));
    fixture.inChannel(true);
    return question;
  }

  private Message posted() {
    return posted(MONDAY);
  }

  private Message posted(String day) {
    fixture.due(day + "T08:40");
    return fixture.due(day + "T09:00").stream()
        .filter(seen -> seen.where().equals("C1"))
        .findFirst()
        .orElseThrow()
        .message();
  }

  private Optional<PracticeAnswer> answer(String name) {
    return fixture.reply(name, MONDAY).map(PracticeReply::answer);
  }

  private Optional<String> note(String name) {
    return fixture.reply(name, MONDAY).flatMap(PracticeReply::note);
  }

  private List<Practice> practices() {
    return fixture
        .store
        .prompt()
        .practices()
        .given(ChannelFixture.ADDRESSEE, LocalDate.parse("2026-10-01"));
  }
}
