package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Member;
import org.leadlearner.people.Place;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;

/** Teams in words, from the set-up to the closed round, on a real database. */
class TeamTalkTest extends TeamTalk {

  @Test
  void aTeamIsSetUpInItsChannelAndNobodyIsEnrolled() {
    assertThat(text(says("dana", false, "set up this channel as a team")))
        .contains("In the channel where your team meets");
    String done = text(says("dana", true, "set up this channel as a team"));

    assertThat(done).contains("to channel-leadership").contains("and you lead it");
    assertThat(store.teams().members(team().id())).hasSize(1);
    assertThat(text(joins("ruth"))).contains("You joined");
    assertThat(text(joins("ruth"))).contains("already");
    assertThat(store.teams().members(team().id())).hasSize(2);
    assertThat(store.teams().changes(team().id()))
        .extracting(TeamChange::kind)
        .containsExactly(TeamChange.Kind.MADE, TeamChange.Kind.JOINED, TeamChange.Kind.JOINED);
  }

  @Test
  void guestsAndStrangersStayOut() {
    says("dana", true, "set up this channel as a team");
    Action join = TeamActions.of(TeamActions.JOIN, team());

    does("gus", true, Profile.Relation.GUEST, new Heard.Pressed(join));
    does("eve", true, Profile.Relation.STRANGER, new Heard.Pressed(join));
    assertThat(store.teams().members(team().id())).hasSize(1);
    assertThat(text(does("eve", true, Profile.Relation.STRANGER, new Heard.Typed("team"))))
        .doesNotContain("Leadership");
  }

  @Test
  void aPersonCountsInOneTeamAlone() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    Place cabinet = new Place("web", "playground", "channel-cabinet");
    Team other = store.teams().keep(new Team(Team.NEW, "Cabinet", List.of(cabinet), List.of()));
    Heard join = new Heard.Pressed(TeamActions.of(TeamActions.JOIN, other));

    assertThat(text(does("ruth", true, Profile.Relation.MEMBER, join)))
        .contains("they count in one team alone");
    assertThat(store.teams().members(other.id())).noneMatch(Member::isCounted);
    Heard lead =
        new Heard.Pressed(
            TeamActions.role(other, store.teams().members(other.id()).get(0), Member.Role.LEAD));
    does("dana", true, Profile.Relation.MEMBER, lead);
    assertThat(store.teams().members(other.id())).noneMatch(Member::isCounted);
    says("ruth", true, "leave the team");
    assertThat(text(does("ruth", true, Profile.Relation.MEMBER, join))).contains("You joined");
    assertThat(store.teams().members(other.id())).allMatch(Member::isCounted);
  }

  @Test
  void whileARoundIsOpenOnlyHowManyFinishedIsShown() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    checksIn("ruth", "B", 4);

    String asked = text(says("dana", false, "how is my team doing?"));
    assertThat(asked)
        .contains("1 of 2 finished. The round is open until Oct 31, 2026")
        .doesNotContain("Envisioning");
    assertThat(text(says("dana", false, "who is not finished?")))
        .contains("1 of 2 finished")
        .contains("I do not show who")
        .doesNotContain("dana");
  }

  @Test
  void underFiveNothingIsShownAndFromFiveOnTheMiddle() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    people.forEach(person -> checksIn(person, "B", 4));
    assertThat(text(says("dana", false, "close the round")))
        .contains("Results are shown from 5 on")
        .doesNotContain("Envisioning");
    assertThat(text(says("dana", false, "where do we see things differently?")))
        .contains("Results are shown from 5 on")
        .doesNotContain("answers are close");

    clock.advance(Duration.ofDays(40));
    people.forEach(person -> checksIn(person, "C", 6));
    checksIn("dana", "C", 7);
    String closed = text(says("dana", false, "close the round"));
    assertThat(closed)
        .contains("5 asked, 0 reached, 0 blocked, 0 away, 0 said no, 5 finished")
        .contains("Overall: Planning, from 5 check-ins")
        .contains("the answers are close (5 answers)")
        .contains("It does not measure teaching")
        .doesNotContain("ruth");
    assertThat(text(says("helen", false, "how is my team doing?"))).contains("Overall: Planning");
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

    String closed = text(says("dana", false, "close the round"));
    assertThat(closed)
        .contains("Overall: Envisioning (4), from 8 check-ins")
        .contains(
            "Evidence and direction: 4 Envisioning, 4 Planning (8 answers, the middle is Envisioning)");
  }

  @Test
  void aClosedRoundIsNeverWorkedOutAgain() {
    says("dana", true, "set up this channel as a team");
    List<String> people = List.of("ruth", "helen", "marcus", "priya");
    people.forEach(this::joins);
    checksIn("dana", "B", 4);
    people.forEach(person -> checksIn(person, "B", 4));
    says("dana", false, "close the round");
    String before = text(says("dana", false, "how is my team doing?"));

    says("ruth", false, "leave the team");
    clock.advance(Duration.ofDays(40));
    checksIn("helen", "C", 6);
    assertThat(text(says("dana", false, "how is my team doing?"))).isEqualTo(before);
  }

  @Test
  void onlyLeadsCloseAndRemindAndOnlyMembersSee() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");

    assertThat(text(says("ruth", false, "close the round"))).contains("leads of the team");
    assertThat(text(says("priya", true, "how is my team doing?")))
        .contains("for those who joined it");
    Heard remind = new Heard.Pressed(TeamActions.of(TeamActions.REMIND, team()));
    assertThat(text(does("ruth", false, Profile.Relation.MEMBER, remind)))
        .contains("leads of the team");
    assertThat(text(does("dana", false, Profile.Relation.MEMBER, remind)))
        .contains("to dm-ruth:")
        .doesNotContain("to dm-dana:");
  }

  @Test
  void whoLookedIsToldToThoseWhoAreInIt() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    says("dana", false, "close the round");
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
    says("dana", false, "close the round");

    assertThat(text(says("ruth", false, "who looked"))).contains("dana");
  }

  @Test
  void aRoundThatIsOverIsClosedByTheClockAndTheNextOneOpened() {
    says("dana", true, "set up this channel as a team");
    var first = store.rounds().current(team().id()).orElseThrow();
    clock.set(first.lastDay().plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
    List<Reply.Post> posts =
        store.transactions().inTransaction(() -> assistant.closeRounds(clock.instant()));

    assertThat(posts).hasSize(1);
    assertThat(posts.get(0).to().id()).isEqualTo("dm-dana");
    var next = store.rounds().current(team().id()).orElseThrow();
    assertThat(next.id()).isNotEqualTo(first.id());
    assertThat(next.lastDay()).isAfter(first.lastDay());
    assertThat(store.transactions().inTransaction(() -> assistant.closeRounds(clock.instant())))
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
        .contains("says Envisioning, with a note on 0 of 7 answers");
    for (int strand = 1; strand <= 5; strand++) {
      says("ruth", false, "note " + strand + ": the minutes of May");
    }
    says("helen", false, "note 1: the plan");
    assertThat(text(says("ruth", false, "/progress me")))
        .contains("With a note from the last 12 months: Evidence and direction")
        .contains("With the 5 of 7 answers that have a note, you can show Investigating");

    assertThat(text(says("dana", false, "close the round")))
        .contains("With a note on what we could show a colleague: Evidence and direction 2 of 5.")
        .doesNotContain("Networks inside and out 1 of 5");
  }

  @Test
  void aRoundEndsAtMidnightWhereTheDistrictIs() {
    says("dana", true, "set up this channel as a team");
    LocalDate last = store.rounds().current(team().id()).orElseThrow().lastDay();
    Assistant inHonolulu = assistant(ZoneId.of("Pacific/Honolulu"));
    Instant midnight = last.plusDays(1).atStartOfDay(ZoneOffset.ofHours(-10)).toInstant();

    assertThat(closed(inHonolulu, midnight.minusSeconds(1))).isZero();
    assertThat(closed(inHonolulu, midnight)).isEqualTo(1);
  }

  private int closed(Assistant some, Instant at) {
    return store.transactions().inTransaction(() -> some.closeRounds(at)).size();
  }

  @Test
  void aRoundThatSomeHaveNotFinishedIsClosedByASecondPress() {
    says("dana", true, "set up this channel as a team");
    joins("ruth");
    Action close = TeamActions.of(TeamActions.CLOSE, team());
    Action now = TeamActions.of(TeamActions.CLOSE_NOW, team());

    checksIn("ruth", "B", 4);
    assertThat(text(presses("dana", close)))
        .contains("1 of 2 finished")
        .contains("cannot be opened again")
        .contains("[Close it now]");
    assertThat(store.rounds().snapshots(team().id())).isEmpty();

    assertThat(text(presses("dana", now))).contains("One check-in is finished");
    assertThat(store.rounds().snapshots(team().id())).hasSize(1);
  }
}
