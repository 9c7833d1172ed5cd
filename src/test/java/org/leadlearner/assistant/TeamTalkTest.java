package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.content.SampleContent;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.Suppression;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.rubric.Rubric;

/** Teams in words, from the set-up to the closed round, on a real database. */
class TeamTalkTest extends TeamTalk {

  @Test
  void aTeamIsSetUpInItsChannelAndNobodyIsEnrolled() {
    assertThat(text(says("dana", false, "set up this channel as a team")))
        .contains("In the channel where your team meets");
    String done = text(says("dana", true, "set up this channel as a team"));

    assertThat(done).contains("to channel-leadership").contains("and you lead it");
    assertThat(store.team().teams().members(team().id())).hasSize(1);
    assertThat(text(joins("ruth"))).contains("You joined");
    assertThat(text(joins("ruth"))).contains("already");
    assertThat(store.team().teams().members(team().id())).hasSize(2);
    assertThat(store.team().teams().changes(team().id()))
        .extracting(TeamChange::kind)
        .containsExactly(TeamChange.Kind.MADE, TeamChange.Kind.JOINED, TeamChange.Kind.JOINED);
  }

  @Test
  void guestsAndStrangersStayOut() {
    says("dana", true, "set up this channel as a team");
    Action join = TeamActions.of(TeamButton.JOIN, team());

    does("gus", true, Profile.Relation.GUEST, new Heard.Pressed(join));
    does("eve", true, Profile.Relation.STRANGER, new Heard.Pressed(join));
    assertThat(store.team().teams().members(team().id())).hasSize(1);
    assertThat(text(does("eve", true, Profile.Relation.STRANGER, new Heard.Typed("team"))))
        .doesNotContain("Leadership");
  }

  @Test
  void aPersonCountsInOneTeamAlone() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    Conversation channel = new Conversation("web", "playground", "channel-cabinet");
    Conversation cabinet = channel;
    Team other =
        store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(cabinet), List.of()));
    Action join = TeamActions.of(TeamButton.JOIN, other);

    assertThat(text(pressesIn(channel, "ruth", join)))
        .contains("Your check-ins already count in another team");
    assertThat(store.team().teams().members(other.id())).noneMatch(Member::isCounted);
    Heard lead =
        new Heard.Pressed(
            TeamActions.role(
                other, store.team().teams().members(other.id()).get(0), Member.Role.LEAD));
    does("dana", true, Profile.Relation.MEMBER, lead);
    assertThat(store.team().teams().members(other.id())).noneMatch(Member::isCounted);
    says("ruth", true, "leave the team");
    assertThat(text(pressesIn(channel, "ruth", join))).contains("You joined");
    assertThat(store.team().teams().members(other.id())).allMatch(Member::isCounted);
  }

  @Test
  void whileARoundIsOpenOnlyWhetherFiveAreFinishedIsShown() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya", "omar");
    people.forEach(this::joins);
    String before = text(says("dana", false, "how is my team doing?"));
    assertThat(before)
        .contains(
            "Fewer than 5 have finished so far, out of 6. The round is open until Oct 31, 2026")
        .doesNotContain("Envisioning");
    String asked = text(says("dana", false, "who is not finished?"));
    assertThat(asked).contains("I do not show who").contains("[Remind").doesNotContain("dana");

    people.subList(0, 4).forEach(person -> checksIn(person, "B", 4));
    assertThat(text(says("dana", false, "how is my team doing?"))).isEqualTo(before);
    assertThat(text(says("dana", false, "who is not finished?"))).isEqualTo(asked);

    checksIn("omar", "B", 4);
    String enough = text(says("dana", false, "who is not finished?"));
    assertThat(enough).contains("At least 5 have finished, out of 6");
    checksIn("dana", "B", 4);
    assertThat(text(says("dana", false, "who is not finished?")))
        .as("that all are finished tells how many are")
        .isEqualTo(enough);
    assertThat(text(closes("dana"))).contains("from 6 check-ins");
  }

  @Test
  void underFiveNothingIsShownAndFromFiveOnTheMiddle() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    people.forEach(person -> checksIn(person, "B", 4));
    assertThat(text(closes("dana")))
        .contains("I show results once 5 are finished")
        .doesNotContain("Envisioning");
    assertThat(text(says("dana", false, "where do we see things differently?")))
        .contains("I show results once 5 are finished")
        .doesNotContain("answers are close");

    clock.advance(Duration.ofDays(40));
    people.forEach(person -> checksIn(person, "C", 6));
    checksIn("dana", "C", 7);
    String closed = text(closes("dana"));
    assertThat(closed)
        .contains("Overall: Planning, from 5 check-ins")
        .contains("the answers are close (5 answers)")
        .contains("It does not measure teaching")
        .doesNotContain("ruth");
    assertThat(text(says("helen", false, "how is my team doing?"))).contains("Overall: Planning");
    assertThat(text(presses("helen", TeamActions.of(TeamButton.MORE, team()))))
        .contains("5 asked, 5 finished")
        .doesNotContain("0 blocked");
  }

  /** Nine finish, eight of them join another team: it has nothing to subtract. */
  @Test
  void whatCountedInOneTeamCountsInNoOther() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    people.forEach(this::joins);
    people.forEach(person -> checksIn(person, "B", 4));
    checksIn("dana", "C", 6);
    assertThat(text(closes("dana"))).contains("from 9 check-ins");

    Conversation other = new Conversation("web", "playground", "channel-cabinet");
    people.forEach(person -> says(person, false, "leave the team"));
    saysIn(other, "a", "set up this channel as a team");
    Team cabinet = store.team().teams().ofHome(other).orElseThrow();
    people.forEach(person -> pressesIn(other, person, TeamActions.of(TeamButton.JOIN, cabinet)));
    assertThat(store.team().teams().members(cabinet.id())).hasSize(8).allMatch(Member::isCounted);
    assertThat(text(says("a", false, "who is not finished?")))
        .contains("Fewer than 5 have finished so far, out of 8");
    assertThat(text(closes("a")))
        .contains("0 check-ins are finished")
        .doesNotContain("Envisioning");
  }

  @Test
  void roundsCloseFourWeeksApart() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    people.forEach(person -> checksIn(person, "B", 4));
    checksIn("dana", "B", 4);
    assertThat(text(closes("dana"))).contains("Overall: Envisioning");
    long second = store.team().rounds().current(team().id()).orElseThrow().id();

    clock.advance(Duration.ofDays(27));
    people.forEach(person -> checksIn(person, "C", 6));
    String refused = text(closes("dana"));
    assertThat(refused)
        .contains("last round closed on Oct 5, 2026")
        .contains("can close from Nov 2, 2026 on");
    for (TeamButton verb : List.of(TeamButton.CLOSE, TeamButton.CLOSE_NOW)) {
      assertThat(text(presses("dana", TeamActions.of(verb, team())))).isEqualTo(refused);
    }
    assertThat(store.team().rounds().current(team().id()).orElseThrow().id()).isEqualTo(second);

    clock.advance(Duration.ofDays(1));
    assertThat(text(closes("dana"))).contains("4 check-ins are finished");
  }

  @Test
  void aRoundEndsFourWeeksAfterTheOneBeforeAtTheEarliest() {
    says("dana", true, "set up this channel as a team");
    LocalDate october = store.team().rounds().current(team().id()).orElseThrow().lastDay();
    clock.set(october.minusDays(9).atTime(12, 0).toInstant(ZoneOffset.UTC));
    closes("dana");
    assertThat(store.team().rounds().current(team().id()).orElseThrow().lastDay())
        .isEqualTo(LocalDate.of(2027, 1, 31));
  }

  @Test
  void theClockWaitsWhereARoundWasOpenedWithAnEarlierEnd() {
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    Rubric.Edition edition = SampleContent.BUILT_IN.rubrics().get(0).edition();
    Round first =
        store.team().rounds().open(team.id(), edition, OCTOBER, LocalDate.of(2026, 10, 31));
    Instant closed = OCTOBER.plus(Duration.ofDays(15));
    store
        .team()
        .rounds()
        .close(
            new Snapshot(
                first.closed(closed),
                new Participation(0, 0, 0, 0, 0, 0),
                new TeamResult(0, List.of(), Optional.empty(), Optional.empty(), List.of()),
                "nobody"),
            Set.of());
    store.team().rounds().open(team.id(), edition, closed, LocalDate.of(2026, 10, 31));

    assertThat(closed(assistant, closed.plus(Duration.ofDays(27)))).isZero();
    assertThat(store.team().rounds().snapshots(team.id())).hasSize(1);
    closed(assistant, closed.plus(Duration.ofDays(28)));
    assertThat(store.team().rounds().snapshots(team.id())).hasSize(2);
  }

  @Test
  void fromEightOnTheStagesAreCounted() {
    says("dana", true, "set up this channel as a team");
    List<String> low = List.of("a", "b", "c", "d");
    List<String> high = List.of("e", "f", "g");
    Stream.concat(low.stream(), high.stream()).forEach(this::joins);
    low.forEach(person -> checksIn(person, "B", 4));
    high.forEach(person -> checksIn(person, "C", 6));
    checksIn("dana", "C", 7);

    String closed = text(closes("dana"));
    assertThat(closed)
        .contains("Overall: between Envisioning and Planning, from 8 check-ins")
        .contains(
            "Evidence and direction: 4 Envisioning, 4 Planning (8 answers, the middle is"
                + " between Envisioning and Planning)");
  }

  /** Whoever knows who was missing would read that person's answer from the difference. */
  @Test
  void afterARoundOfNearlyTheSamePeopleHowCloseTheAnswersAreIsNotShown() {
    says("dana", true, "set up this channel as a team");
    List<String> five = List.of("ruth", "helen", "marcus", "priya", "dana");
    five.forEach(this::joins);
    joins("omar");
    five.forEach(person -> checksIn(person, "B", 4));
    checksIn("omar", "C", 7);
    assertThat(text(closes("dana"))).contains("the answers are");

    clock.advance(Duration.ofDays(40));
    five.forEach(person -> checksIn(person, "B", 4));
    String closed = text(closes("dana"));
    assertThat(closed)
        .contains("Overall: Envisioning, from 5 check-ins")
        .contains("I do not show how close the answers are")
        .contains("Evidence and direction", "not shown")
        .doesNotContain("the answers are close", "the answers are mixed", "far apart");
    assertThat(text(says("dana", false, "where do we see things differently?")))
        .contains("I do not show how close the answers are")
        .doesNotContain("the answers are close", "Seen differently");
    assertThat(text(says("dana", false, "record what we agree")))
        .contains("I do not show how close your answers are")
        .doesNotContain("yours are close");

    clock.advance(Duration.ofDays(40));
    five.forEach(person -> checksIn(person, "B", 4));
    assertThat(text(closes("dana")))
        .as("the same five as in the round before, and nearly the six of the first")
        .contains("I do not show how close the answers are");
  }

  /** To go on as another team would else be the way to read it. */
  @Test
  void nearlyTheSamePeopleAreKnownInAnotherTeamToo() {
    says("dana", true, "set up this channel as a team");
    List<String> five = List.of("ruth", "helen", "marcus", "priya", "lena");
    Stream.concat(five.stream(), Stream.of("omar")).forEach(this::joins);
    five.forEach(person -> checksIn(person, "B", 4));
    checksIn("omar", "C", 7);
    assertThat(text(closes("dana"))).contains("the answers are");

    Conversation channel = new Conversation("web", "playground", "channel-cabinet");
    Team other =
        store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(channel), List.of()));
    five.forEach(person -> says(person, true, "leave the team"));
    five.forEach(person -> pressesIn(channel, person, TeamActions.of(TeamButton.JOIN, other)));
    Member first = store.team().teams().members(other.id()).get(0);
    store
        .team()
        .teams()
        .keep(
            other.id(),
            new Member(
                first.personId(), first.name(), Member.Role.LEAD, first.state(), first.own()));
    Rubric.Edition edition = SampleContent.BUILT_IN.rubrics().get(0).edition();
    store.team().rounds().open(other.id(), edition, clock.instant(), LocalDate.of(2027, 3, 31));
    clock.advance(Duration.ofDays(40));
    five.forEach(person -> checksIn(person, "B", 4));
    assertThat(text(closes(first.name())))
        .contains("Overall: Envisioning, from 5 check-ins")
        .contains("I do not show how close the answers are");
  }

  @Test
  void fromTheConfiguredNumberOnResultsAreShown() {
    assistant = assistant(ZoneOffset.UTC, new Suppression(6));
    String invited = text(says("dana", true, "set up this channel as a team"));
    assertThat(invited).contains("results of 6 or more people");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    people.forEach(person -> checksIn(person, "B", 4));
    checksIn("dana", "B", 4);
    assertThat(text(closes("dana")))
        .contains("5 check-ins are finished. I show results once 6 are finished");
    assertThat(text(presses("dana", TeamActions.of(TeamButton.MORE, team()))))
        .contains("Groups under 6 are never shown");
  }

  @Test
  void aClosedRoundIsNeverWorkedOutAgain() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    checksIn("dana", "B", 4);
    people.forEach(person -> checksIn(person, "B", 4));
    closes("dana");
    String before = text(says("priya", false, "how is my team doing?"));

    says("ruth", false, "leave the team");
    clock.advance(Duration.ofDays(40));
    checksIn("helen", "C", 6);
    // All but that the next check-in may begin.
    assertThat(text(says("priya", false, "how is my team doing?")))
        .isEqualTo(before.replace("[More]", "[More] [Start a check-in]"));
  }

  @Test
  void onlyLeadsCloseAndRemindAndOnlyMembersSee() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");

    assertThat(text(closes("ruth"))).contains("A lead of the team");
    assertThat(text(says("priya", true, "how is my team doing?")))
        .contains("for people who joined it");
    Heard remind = new Heard.Pressed(TeamActions.of(TeamButton.REMIND, team()));
    assertThat(text(does("ruth", false, Profile.Relation.MEMBER, remind)))
        .contains("A lead of the team");
    assertThat(text(does("dana", false, Profile.Relation.MEMBER, remind)))
        .contains("to dm-ruth:")
        .doesNotContain("to dm-dana:");
  }

  @Test
  void whoLookedIsToldToThoseWhoAreInIt() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    closes("dana");
    says("dana", false, "how is my team doing?");

    assertThat(text(says("ruth", false, "who looked")))
        .contains("dana")
        .contains("Leadership team");
    assertThat(text(says("priya", false, "who looked"))).contains("Nobody in the last 90 days");
  }

  @Test
  void whoeverClosesARoundLooksAtItsResult() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    closes("dana");

    assertThat(text(says("ruth", false, "who looked"))).contains("dana");
  }

  @Test
  void aRoundThatIsOverIsClosedByTheClockAndTheNextOneOpened() {
    says("dana", true, "set up this channel as a team");
    var first = store.team().rounds().current(team().id()).orElseThrow();
    clock.set(first.lastDay().plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
    List<Reply.Post> posts =
        store.transactions().inTransaction(() -> assistant.due().closeRounds(clock.instant()));

    assertThat(posts).hasSize(1);
    assertThat(posts.get(0).to().id()).isEqualTo("dm-dana");
    var next = store.team().rounds().current(team().id()).orElseThrow();
    assertThat(next.id()).isNotEqualTo(first.id());
    assertThat(next.lastDay()).isAfter(first.lastDay());
    assertThat(
            store.transactions().inTransaction(() -> assistant.due().closeRounds(clock.instant())))
        .isEmpty();
  }

  @Test
  void notesAreCountedForTheTeamAndListedForOneself() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    people.forEach(person -> checksIn(person, "B", 4));
    checksIn("dana", "B", 4);
    assertThat(text(says("ruth", false, "/progress me")))
        .contains("Not shown yet: Evidence and direction")
        .contains("says Envisioning, with a note on 0 of the 6 answers it is made from");
    for (int strand = 1; strand <= 5; strand++) {
      says("ruth", false, "note " + strand + ": the minutes of May");
    }
    says("helen", false, "note 1: the plan we wrote");
    assertThat(text(says("ruth", false, "/progress me")))
        .contains("With a note from the last 12 months: Evidence and direction")
        .contains("With the 5 of 7 answers that have a note, you can show Investigating");

    assertThat(text(closes("dana")))
        .contains(
            "Strands with a note on what we could show a colleague: Evidence and direction 2 of 5.")
        .doesNotContain("Networks inside and out 1 of 5");
  }

  @Test
  void aRoundEndsAtMidnightWhereTheDistrictIs() {
    says("dana", true, "set up this channel as a team");
    LocalDate last = store.team().rounds().current(team().id()).orElseThrow().lastDay();
    Assistant inHonolulu = assistant(ZoneId.of("Pacific/Honolulu"));
    Instant midnight = last.plusDays(1).atStartOfDay(ZoneOffset.ofHours(-10)).toInstant();

    assertThat(closed(inHonolulu, midnight.minusSeconds(1))).isZero();
    assertThat(closed(inHonolulu, midnight)).isEqualTo(1);
  }

  private int closed(Assistant some, Instant at) {
    return store.transactions().inTransaction(() -> some.due().closeRounds(at)).size();
  }

  @Test
  void aRoundIsClosedByASecondPress() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    Action close = TeamActions.of(TeamButton.CLOSE, team());
    Action now = TeamActions.of(TeamButton.CLOSE_NOW, team());

    checksIn("ruth", "B", 4);
    assertThat(text(presses("ruth", close))).contains("A lead of the team");
    assertThat(text(presses("dana", close)))
        .contains("Fewer than 5 have finished so far, out of 2.")
        .contains("With fewer than 5 finished, it closes without a result")
        .contains("cannot be opened again")
        .contains("[Close it now]");
    assertThat(text(says("dana", false, "close the round")))
        .as("typed words ask as the button does")
        .contains("cannot be opened again", "[Close it now]");
    assertThat(store.team().rounds().snapshots(team().id())).isEmpty();

    assertThat(text(presses("dana", now))).contains("One check-in is finished");
    assertThat(store.team().rounds().snapshots(team().id())).hasSize(1);
  }

  /** The picture first, at most five sentences below it, and the rest behind a button. */
  @Test
  void aSummaryIsAPictureAndFiveSentences() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    checksIn("dana", "B", 4);
    people.forEach(person -> checksIn(person, "B", 4));
    closes("dana");
    clock.advance(Duration.ofDays(40));
    people.forEach(person -> checksIn(person, "C", 6));
    checksIn("dana", "A", 1);
    closes("dana");

    Reply.Say said = (Reply.Say) says("ruth", false, "how is my team doing?").get(0);
    List<Part> parts = said.message().parts();
    assertThat(parts.get(0)).isInstanceOf(Part.Heading.class);
    assertThat(parts.get(1)).isInstanceOfAny(Part.Table.class, Part.StageCounts.class);
    List<Part.Explained> told =
        parts.stream()
            .filter(Part.Explained.class::isInstance)
            .map(Part.Explained.class::cast)
            .toList();
    List<String> sentences = told.stream().map(one -> one.line().text()).toList();
    assertThat(sentences).hasSizeLessThanOrEqualTo(5);
    assertThat(sentences).allMatch(line -> line.replaceAll("[^.?!]", "").length() == 1);
    assertThat(sentences.get(1)).isEqualTo("This round the middle is Planning (was Envisioning).");
    assertThat(text(presses("ruth", TeamActions.of(TeamButton.BASIS, team()))))
        .contains("Evidence and direction: Planning, 6 to 7 points (5 answers).")
        .contains("One round alone is not a move.")
        .contains("version 2");
    assertThat(text(presses("eve", TeamActions.of(TeamButton.BASIS, team()))))
        .doesNotContain("Planning");
  }

  /** One tap beside a sentence: the sentence, and what it stands on, and nothing of the others. */
  @Test
  void eachSentenceSaysWhereItComesFrom() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    checksIn("dana", "B", 4);
    people.forEach(person -> checksIn(person, "B", 5));
    closes("dana");
    List<Part.Explained> first = explained(says("ruth", false, "how is my team doing?"));
    clock.advance(Duration.ofDays(40));
    checksIn("dana", "A", 1);
    people.forEach(person -> checksIn(person, "C", 6));
    closes("dana");

    List<Part.Explained> told = explained(says("ruth", false, "how is my team doing?"));
    assertThat(told).hasSizeGreaterThanOrEqualTo(3);
    for (Part.Explained one : told) {
      String answer = text(presses("ruth", one.ask()));
      assertThat(answer).contains(one.line().text());
      one.basis().forEach(line -> assertThat(answer).contains(line.text()));
      told.stream()
          .filter(other -> !other.equals(one))
          .forEach(other -> assertThat(answer).doesNotContain(other.line().text()));
      assertThat(text(presses("eve", one.ask()))).doesNotContain(one.line().text());
    }
    // The button of a summary that was read weeks ago is about the round of that summary.
    assertThat(text(presses("ruth", first.get(0).ask())))
        .contains(first.get(0).line().text(), "Envisioning, 4 to 5 points (5 answers)")
        .doesNotContain("Planning, 6");
  }

  private static List<Part.Explained> explained(List<Reply> replies) {
    return ((Reply.Say) replies.get(0))
        .message().parts().stream()
            .filter(Part.Explained.class::isInstance)
            .map(Part.Explained.class::cast)
            .toList();
  }
}
