package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.assistant.ChannelFixture.Outcome;
import org.leadlearner.assistant.ChannelFixture.Seen;
import org.leadlearner.assistant.request.ChannelRequest;
import org.leadlearner.assistant.request.ScheduleChange;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Profile;
import org.leadlearner.schedule.PromptSchedule;

/** Who may set up and change a channel's prompts, and what everyone else sees of it. */
class ChannelHandlerTest {

  private static final LocalTime HALF_PAST_EIGHT = LocalTime.of(8, 30);

  @TempDir Path folder;
  private ChannelFixture fixture;

  @BeforeEach
  void open() {
    fixture = new ChannelFixture(folder);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void whoeverSetsItUpLeadsItAndTheChannelIsToldOnce() {
    Outcome set = fixture.asks("Dana", new ScheduleChange.At(HALF_PAST_EIGHT));

    assertThat(fixture.schedule().time()).isEqualTo(HALF_PAST_EIGHT);
    assertThat(set.aside()).contains("You are their lead", "8:30 AM, Monday to Friday");
    assertThat(set.seen()).hasSize(1);
    assertThat(set.in("C1"))
        .singleElement()
        .asString()
        .contains("Dana set up a daily prompt for this channel")
        .contains("at 8:30 AM, Monday to Friday", "Nobody else sees your tap")
        .contains("To have it changed or stopped, ask Dana");
  }

  @Test
  void lookingFirstSetsNothingUp() {
    Outcome looked = fixture.asks("Dana", new ScheduleChange.Show());

    assertThat(looked.seen()).isEmpty();
    assertThat(looked.aside()).contains("This channel has no prompts yet");
    assertThat(fixture.store.prompt().schedules().ofChannels("slack", "T1")).isEmpty();

    Message offer = looked.receipt().aside().orElseThrow();
    Outcome pressed =
        fixture.presses("Dana", ChannelFixture.button(offer, "Set it up for 9:00 AM"));
    assertThat(fixture.schedule().time()).isEqualTo(LocalTime.of(9, 0));
    assertThat(pressed.in("C1")).hasSize(1);
  }

  @Test
  void aSecondPressOnTheOfferChangesNothing() {
    Message offer = fixture.asks("Ben", new ScheduleChange.Show()).receipt().aside().orElseThrow();
    fixture.asks("Dana", new ScheduleChange.At(HALF_PAST_EIGHT));

    Outcome late = fixture.presses("Ben", ChannelFixture.button(offer, "Set it up for 9:00 AM"));

    assertThat(late.in("C1")).isEmpty();
    assertThat(fixture.schedule().time()).isEqualTo(HALF_PAST_EIGHT);
    assertThat(leads()).containsExactly(fixture.person("Dana"));
  }

  /** To a press Slack shows no answer beside it, unlike to a command. */
  @Test
  void aPressIsAnsweredInOnesOwnConversation() {
    Message settings =
        fixture.asks("Dana", new ScheduleChange.Start()).receipt().aside().orElseThrow();

    Outcome pressed = fixture.presses("Dana", ChannelFixture.button(settings, "Preview"));

    assertThat(pressed.receipt().aside()).isEmpty();
    assertThat(pressed.in("D-Dana")).singleElement().asString().contains("Preview for Monday");
  }

  @Test
  void guestsAndThoseOutsideAChannelSetNothingUp() {
    fixture.as(Profile.Relation.GUEST);
    assertThat(fixture.asks("Gus", new ScheduleChange.At(HALF_PAST_EIGHT)).aside())
        .contains("Guests can answer prompts here");
    fixture.as(Profile.Relation.MEMBER);
    fixture.inChannel(false);
    assertThat(fixture.asks("Dana", new ScheduleChange.At(HALF_PAST_EIGHT)).in("D-Dana"))
        .singleElement()
        .asString()
        .contains("in the channel where the prompts should come");

    assertThat(fixture.store.prompt().schedules().ofChannels("slack", "T1")).isEmpty();
  }

  @Test
  void othersSeeTheSettingsAndChangeNothing() {
    fixture.asks("Dana", new ScheduleChange.At(HALF_PAST_EIGHT));
    PromptSchedule before = fixture.schedule();

    List<ChannelRequest> changes =
        List.of(
            new ScheduleChange.At(LocalTime.NOON),
            new ScheduleChange.On(Set.of(DayOfWeek.MONDAY)),
            new ScheduleChange.Pause(Optional.of(LocalDate.of(2026, 11, 2))),
            new ChannelRequest.LeadsFirst(false),
            new ScheduleChange.Summer(true),
            new ChannelRequest.Preview(),
            new ScheduleChange.Stop());
    for (ChannelRequest change : changes) {
      Outcome asked = fixture.asks("Ben", change);
      assertThat(asked.aside()).contains("Leads and administrators can change this");
      assertThat(asked.aside()).doesNotContain("Went first");
      assertThat(asked.seen()).isEmpty();
    }

    assertThat(fixture.schedule()).isEqualTo(before);
  }

  @Test
  void anOldButtonInOtherHandsChangesNothing() {
    Message settings =
        fixture.asks("Dana", new ScheduleChange.Start()).receipt().aside().orElseThrow();

    fixture.presses("Ben", ChannelFixture.button(settings, "Stop"));
    assertThat(fixture.schedule().active()).isTrue();

    fixture.presses("Dana", ChannelFixture.button(settings, "Stop"));
    assertThat(fixture.schedule().active()).isFalse();
  }

  @Test
  void administratorsChangeItWithoutLeadingIt() {
    fixture.asks("Dana", new ScheduleChange.Start());

    Outcome stopped = fixture.asks("Ada", new ScheduleChange.Stop());

    assertThat(stopped.seen()).isEmpty();
    assertThat(stopped.aside()).contains("none, since they are stopped");
    assertThat(leads()).containsExactly(fixture.person("Dana"));
    assertThat(fixture.asks("Dana", new ScheduleChange.Start()).in("C1")).hasSize(1);
  }

  @Test
  void timesInTheQuietHoursAreRefusedWithTheOnesThatDo() {
    assertThat(fixture.asks("Dana", new ScheduleChange.At(LocalTime.of(21, 0))).aside())
        .contains("Pick a time from 6:30 AM to 7:00 PM");

    fixture.asks("Dana", new ScheduleChange.At(LocalTime.of(6, 40)));
    assertThat(fixture.schedule().leadsFirst()).isEqualTo(Duration.ZERO);
    assertThat(fixture.asks("Dana", new ChannelRequest.LeadsFirst(true)).aside())
        .contains("Pick a time from 6:50 AM");
    assertThat(fixture.schedule().leadsFirst()).isEqualTo(Duration.ZERO);
  }

  @Test
  void aPauseIsForTheFutureAndEndsByItself() {
    fixture.asks("Dana", new ScheduleChange.Start());

    assertThat(fixture.asks("Dana", new ScheduleChange.Pause(Optional.empty())).aside())
        .contains("Until when?");
    assertThat(pause("2026-10-05")).contains("Name a day after today");
    assertThat(pause("2026-10-08")).contains("paused until Thursday, October 8");

    assertThat(fixture.due("2026-10-05T09:01")).isEmpty();
    assertThat(fixture.due("2026-10-08T09:01")).extracting(Seen::where).contains("C1");
  }

  @Test
  void aLeadIsAddedByALeadAndByNobodyElse() {
    fixture.asks("Dana", new ScheduleChange.Start());

    Outcome asked = fixture.asks("Ben", new ChannelRequest.Lead());
    assertThat(asked.aside()).contains("Until one of them says yes, nothing changes");
    assertThat(asked.in("C1")).isEmpty();
    assertThat(asked.in("D-Dana")).singleElement().asString().contains("Ben asks to be a lead");
    assertThat(leads()).containsExactly(fixture.person("Dana"));

    Message question = asked.seen().get(0).message();
    fixture.inChannel(false);
    fixture.presses("Ben", ChannelFixture.button(question, "Add"));
    assertThat(leads()).containsExactly(fixture.person("Dana"));

    Outcome added = fixture.presses("Dana", ChannelFixture.button(question, "Add"));
    assertThat(added.in("D-Ben")).singleElement().asString().contains("You now lead");
    assertThat(leads()).containsExactly(fixture.person("Dana"), fixture.person("Ben"));
  }

  @Test
  void aLeadWhoSaysNoLeavesItAsItIsAndThatIsTold() {
    fixture.asks("Dana", new ScheduleChange.Start());
    Message question = fixture.asks("Ben", new ChannelRequest.Lead()).seen().get(0).message();

    fixture.inChannel(false);
    Outcome left = fixture.presses("Dana", ChannelFixture.button(question, "No"));

    assertThat(left.in("D-Ben")).singleElement().asString().contains("leave things as they are");
    assertThat(leads()).containsExactly(fixture.person("Dana"));
  }

  @Test
  void aPreviewShowsWhatIsPostedLaterAndLeavesNothingBehind() {
    fixture.asks("Dana", new ScheduleChange.Start());

    Outcome preview = fixture.asks("Dana", new ChannelRequest.Preview());

    assertThat(preview.seen()).isEmpty();
    assertThat(preview.aside())
        .contains("Preview for Monday, October 5", "Nobody else sees this")
        .doesNotContain("Did it");
    LocalDate monday = LocalDate.of(2026, 10, 5);
    assertThat(fixture.store.prompt().practices().given(ChannelFixture.ADDRESSEE, monday))
        .isEmpty();
    String posted =
        fixture.due("2026-10-05T09:00").stream()
            .filter(seen -> seen.where().equals("C1"))
            .findFirst()
            .orElseThrow()
            .text();
    assertThat(preview.aside()).contains(posted.split("\n")[0], posted.split("\n")[1]);
  }

  private String pause(String until) {
    return fixture
        .asks("Dana", new ScheduleChange.Pause(Optional.of(LocalDate.parse(until))))
        .aside();
  }

  private List<Long> leads() {
    return fixture.store.prompt().channelLeads().of(ChannelFixture.ADDRESSEE).stream()
        .map(lead -> lead.personId())
        .toList();
  }
}
