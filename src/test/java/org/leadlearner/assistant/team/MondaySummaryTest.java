package org.leadlearner.assistant.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.TeamTalk;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.delivery.Outbox;
import org.leadlearner.delivery.due.MondaySummaries;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.schedule.CalendarPeriod;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.WeekOpening;

/** The summary that opens a school week, on a real database. The zone of the district is UTC. */
class MondaySummaryTest extends TeamTalk {

  private static final List<String> PEOPLE = List.of("ruth", "helen", "marcus", "priya");
  private static final Instant MONDAY = Instant.parse("2026-10-12T08:00:00Z");

  @BeforeEach
  void setUp() {
    says("dana", true, "set up this channel as a team");
    PEOPLE.forEach(this::joins);
  }

  /** What is said to the bot alone is read by one person, so nobody has to say yes first. */
  @Test
  void hereMeansToMeInOnesOwnConversation() {
    assertThat(text(firstReply("dana", "send the summary every monday here")))
        .contains("comes to you each Monday");
  }

  private MondaySummaries node() {
    return new MondaySummaries(
        store.transactions(),
        store.delivery().outbox(),
        new MondaySummaries.Plan(
            store.team().teams(),
            store.prompt().calendars(),
            store.team().summaries(),
            new WeekOpening(ZoneOffset.UTC, QuietHours.USUAL)),
        assistant.due()::summaryOf,
        clock,
        () -> {});
  }

  /** How many summaries a look at this moment posts. */
  private int postedAt(Instant at, MondaySummaries node) {
    clock.set(at);
    node.post();
    return sent();
  }

  private int sent() {
    int count = 0;
    for (Outbox.Lane lane : store.delivery().outbox().due(clock.instant())) {
      Optional<Outbox.Claimed> claimed = store.delivery().outbox().claim(lane, clock.instant());
      while (claimed.isPresent()) {
        count++;
        sent(claimed.get());
        claimed = store.delivery().outbox().claim(lane, clock.instant());
      }
    }
    return count;
  }

  private void sent(Outbox.Claimed claimed) {
    store.delivery().outbox().sent(claimed.outgoing().id(), claimed.attempt(), clock.instant());
  }

  private void refused(Outbox.Claimed claimed) {
    store
        .delivery()
        .outbox()
        .settle(claimed.outgoing().id(), Outbox.State.FAILED, "", clock.instant());
  }

  private String summary() {
    return text(List.<Reply>copyOf(posts()));
  }

  private List<Reply.Post> posts() {
    return store
        .transactions()
        .inTransaction(() -> assistant.due().summaryOf(team(), clock.instant()));
  }

  private void practises(String person, LocalDate day, PracticeAnswer answer) {
    long id =
        store.team().teams().members(team().id()).stream()
            .filter(member -> member.name().equals(person))
            .findFirst()
            .orElseThrow()
            .personId();
    Addressee own = Addressee.person(id);
    store
        .prompt()
        .practices()
        .give(
            own,
            new Practice(
                day,
                "prompt",
                "NET",
                Optional.<PromptAction>empty(),
                5,
                SeenBy.PRIVATE,
                Optional.empty()));
    store.prompt().practices().reply(own, day, id, PracticeReply.of(answer, day));
  }

  @Test
  void itComesOnceInTheWeekWhateverNodesAndClocksDo() {
    says("dana", true, "send the summary every Monday here");
    assertThat(team().summaryTo()).containsExactly(HOME);
    MondaySummaries one = node();

    assertThat(postedAt(MONDAY.minusSeconds(60), one)).isZero();
    assertThat(postedAt(MONDAY, one)).isEqualTo(1);
    assertThat(postedAt(MONDAY.plusSeconds(60), one)).isZero();
    assertThat(postedAt(MONDAY.plusSeconds(90), node())).isZero();
    assertThat(postedAt(MONDAY, node())).isZero();
    assertThat(postedAt(MONDAY.plus(Duration.ofDays(1)), node())).isZero();
    assertThat(postedAt(MONDAY.plus(Duration.ofDays(7)), one)).isEqualTo(1);
  }

  @Test
  void itComesLateByTwoHoursAtMost() {
    says("dana", true, "progress monday here");
    assertThat(postedAt(MONDAY.plus(Duration.ofMinutes(121)), node())).isZero();
    assertThat(postedAt(MONDAY.plus(Duration.ofMinutes(119)), node())).isEqualTo(1);
  }

  @Test
  void itComesOnTheFirstSchoolDayAndNotInAWeekWithout() {
    says("dana", true, "progress monday here");
    close("Columbus Day", MONDAY, MONDAY);
    assertThat(postedAt(MONDAY, node())).isZero();
    assertThat(postedAt(MONDAY.plus(Duration.ofDays(1)), node())).isEqualTo(1);
    assertThat(postedAt(MONDAY.plus(Duration.ofDays(2)), node())).isZero();

    Instant next = MONDAY.plus(Duration.ofDays(7));
    close("Fall break", next, next.plus(Duration.ofDays(6)));
    for (int day = 0; day < 7; day++) {
      assertThat(postedAt(next.plus(Duration.ofDays(day)), node())).isZero();
    }
  }

  private void close(String name, Instant first, Instant last) {
    store
        .prompt()
        .calendars()
        .add(
            new CalendarPeriod(
                name,
                CalendarPeriod.Kind.BREAK,
                first.atZone(ZoneOffset.UTC).toLocalDate(),
                last.atZone(ZoneOffset.UTC).toLocalDate(),
                Optional.empty()));
  }

  @Test
  void aFaultOfOneTeamKeepsNothingAndHoldsUpNoOther() {
    says("dana", true, "progress monday here");
    Conversation elsewhere = new Conversation("web", "playground", "channel-cabinet");
    store
        .team()
        .teams()
        .keep(new Team(Team.NEW, "Cabinet", List.of(elsewhere), List.of(elsewhere)));
    boolean[] isBroken = {true};
    MondaySummaries broken =
        new MondaySummaries(
            store.transactions(),
            store.delivery().outbox(),
            new MondaySummaries.Plan(
                store.team().teams(),
                store.prompt().calendars(),
                store.team().summaries(),
                new WeekOpening(ZoneOffset.UTC, QuietHours.USUAL)),
            (team, now) -> {
              if (isBroken[0] && team.name().equals("Cabinet")) {
                throw new IllegalStateException("broken for a test");
              }
              return assistant.due().summaryOf(team, now);
            },
            clock,
            () -> {});

    assertThat(postedAt(MONDAY, broken)).isEqualTo(1);
    isBroken[0] = false;
    assertThat(postedAt(MONDAY.plusSeconds(60), broken)).isEqualTo(1);
    assertThat(postedAt(MONDAY.plusSeconds(120), broken)).isZero();
  }

  @Test
  void beforeARoundIsClosedItSaysHowManyAndUntilWhen() {
    says("dana", true, "progress monday here");
    checksIn("ruth", "B", 4);
    assertThat(summary())
        .startsWith("to channel-leadership:")
        .contains(
            "Fewer than 5 have finished so far, out of 5. The round is open until Oct 31, 2026")
        .doesNotContain("Envisioning")
        .doesNotContain("ruth");
  }

  @Test
  void afterwardsItSaysWhatTheNewestRoundCameTo() {
    says("dana", true, "progress monday here");
    checksIn("dana", "B", 4);
    PEOPLE.forEach(person -> checksIn(person, "B", 4));
    closes("dana");
    clock.advance(Duration.ofDays(40));
    checksIn("dana", "C", 7);
    PEOPLE.forEach(person -> checksIn(person, "C", 6));
    closes("dana");
    long round = store.team().rounds().snapshots(team().id()).get(0).round().id();
    store
        .team()
        .agreements()
        .keep(
            new Agreement(
                round,
                store.team().teams().members(team().id()).get(0).personId(),
                List.of(),
                Optional.of(
                    new Agreement.NextAction("Visit a school", "Ruth", LocalDate.of(2026, 12, 4))),
                clock.instant()));

    assertThat(summary())
        .contains("Overall: Planning, from 5 check-ins.\n")
        .contains("This round the middle is Planning (was Envisioning).")
        .contains("Fewer than 5 have finished so far, out of 5")
        .contains("It does not measure teaching")
        .doesNotContain("helen")
        .doesNotContain("Visit a school");
    assertThat(text(presses("ruth", TeamActions.of(TeamButton.MORE, team()))))
        .contains("This round the middle is Planning (was Envisioning): Evidence and direction")
        .contains("Stage of the team, rounds of the same people")
        .contains("Nov 14, 2026: Planning, from 5 check-ins.");
  }

  @Test
  void practiceIsToldOfFullWeeksFrozenAndFromFivePeopleOn() {
    says("dana", true, "progress monday here");
    LocalDate week = LocalDate.of(2026, 10, 5);
    PEOPLE.forEach(person -> practises(person, week, PracticeAnswer.DID_IT));
    clock.set(MONDAY);
    assertThat(summary()).doesNotContain("Practice last week");

    LocalDate second = week.plusWeeks(1);
    List.of("ada", "lee").forEach(this::joins);
    PEOPLE.forEach(person -> practises(person, second, PracticeAnswer.DID_IT));
    practises("ruth", second.plusDays(1), PracticeAnswer.CHANGED_IT);
    practises("lee", second.plusDays(1), PracticeAnswer.NOT_TODAY);
    practises("dana", second.plusDays(6), PracticeAnswer.DID_IT);
    assertThat(summary()).as("the week is not over").doesNotContain("Practice last week");
    clock.set(MONDAY.plus(Duration.ofDays(7)));
    practises("lee", second.plusWeeks(1), PracticeAnswer.DID_IT);
    String told = "Practice last week: 6 prompts done by 5 people; 0 shared with staff.";
    assertThat(summary()).contains(told);
    // A tap for last week that comes late changes nothing that was told.
    practises("lee", second.plusDays(3), PracticeAnswer.DID_IT);
    assertThat(summary()).contains(told);
    assertThat(text(says("dana", false, "how is my team doing?"))).contains(told);
  }

  @Test
  void whereNearlyAllPractisedTheirNumberIsNotTold() {
    says("dana", true, "progress monday here");
    LocalDate week = LocalDate.of(2026, 10, 5);
    PEOPLE.forEach(person -> practises(person, week, PracticeAnswer.DID_IT));
    practises("dana", week, PracticeAnswer.DID_IT);
    clock.set(MONDAY);
    assertThat(summary()).contains("5 prompts done by 5 or more people");
  }

  @Test
  void aLeadGetsItAsLongAsTheyLead() {
    assertThat(text(says("ruth", false, "send the summary every Monday to me")))
        .contains("A lead of the team");
    says("dana", false, "send me the summary every Monday");
    assertThat(team().summaryTo())
        .containsExactly(new Conversation("web", "playground", "dm-dana"));
    assertThat(posts())
        .extracting(Reply.Post::to)
        .extracting(Conversation::id)
        .containsExactly("dm-dana");

    Conversation other = new Conversation("web", "playground", "channel-other");
    says("dana", true, "monday summary off");
    assertThat(posts()).isEmpty();
    assertThat(text(saysIn(other, "dana", "send the summary every Monday here")))
        .contains("do not post its summary in this channel");
    says("dana", false, "send me the summary every Monday");
    var ruth =
        store.team().teams().members(team().id()).stream()
            .filter(one -> one.name().equals("ruth"))
            .findFirst()
            .orElseThrow();
    presses("dana", TeamActions.role(team(), ruth, Member.Role.LEAD));
    says("dana", false, "leave the team");
    assertThat(posts()).isEmpty();
  }

  @Test
  void everyFigureSaysFromHowManyWhoWereReached() {
    for (String person : PEOPLE) {
      store
          .delivery()
          .outbox()
          .add(
              new Conversation("web", "playground", "dm-" + person),
              new Message(List.of(new Part.Heading("Hello"))),
              Optional.empty(),
              clock.instant());
    }
    int place = 0;
    for (Outbox.Lane lane : store.delivery().outbox().due(clock.instant())) {
      Optional<Outbox.Claimed> claimed = store.delivery().outbox().claim(lane, clock.instant());
      while (claimed.isPresent()) {
        if (place++ == 0) {
          refused(claimed.get());
        } else {
          sent(claimed.get());
        }
        claimed = store.delivery().outbox().claim(lane, clock.instant());
      }
    }
    assertThat(place).isEqualTo(4);
    says("marcus", false, "leave the team");
    says("priya", false, "pln time 8:15");
    says("priya", false, "pause until Nov 30");
    checksIn("dana", "B", 4);
    closes("dana");

    assertThat(store.team().rounds().snapshots(team().id()).get(0).participation())
        .isEqualTo(new Participation(4, 2, 1, 1, 0, 1));
  }
}
