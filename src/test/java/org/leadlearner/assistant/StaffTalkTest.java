package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadlearner.StoredRecords;
import org.leadlearner.assistant.button.StaffButton;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.rubric.Stage;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.StoreRules;

/** Who may ask staff, who gets a link, and what those learn who try for more. */
class StaffTalkTest extends TeamTalk {

  private static final URI WALL = URI.create("https://learn.example.org/projector/once");
  private static final Conversation HALL = new Conversation("web", "playground", "hall");
  private static final Conversation YARD = new Conversation("web", "playground", "yard");
  private static final List<String> LEADERS = List.of("dana", "ruth", "helen", "priya", "omar");

  @BeforeEach
  void aTeamWithAClosedRound() {
    assistant =
        assistant(
            StoredRecords.teams(
                store, mirror -> URI.create("https://learn.example.org/staff/" + mirror), WALL));
    says("dana", true, "set up this channel as a team");
    LEADERS.stream().skip(1).forEach(this::joins);
    LEADERS.forEach(leader -> checksIn(leader, "C", 6));
    closes("dana");
  }

  private StaffMirrors mirrors() {
    return store.staffMirrors();
  }

  private StaffMirror mirror() {
    return mirrors().newest(team().id()).orElseThrow();
  }

  private void asksInTheHall() {
    saysIn(HALL, "dana", "ask staff");
    says("dana", false, "yes");
  }

  /** The button in the channel. */
  private Action link() {
    return Action.of(StaffButton.LINK)
        .with(CommonActions.ID, mirrors().place(mirror().id(), HALL).id());
  }

  private void answer(int people, Stage stage) {
    for (int person = 0; person < people; person++) {
      mirrors()
          .answer(
              mirror().id(),
              "%064x".formatted(mirrors().answered(mirror().id()) + 1),
              new StaffAnswer(
                  Map.of(
                      "NET", Optional.of(stage),
                      "CRED", Optional.of(stage),
                      "OWN", Optional.empty())));
    }
  }

  private Action on(StaffButton button) {
    return Action.of(button).with(CommonActions.ID, mirror().id());
  }

  @Test
  void nothingIsPostedBeforeASecondYes() {
    List<Reply> asked = saysIn(HALL, "dana", "ask staff");
    assertThat(text(asked)).contains("Should I post them").doesNotContain("to hall");
    assertThat(mirrors().newest(team().id())).isEmpty();
    assertThat(text(says("dana", false, "no"))).doesNotContain("to hall");

    saysIn(HALL, "dana", "ask staff");
    assertThat(text(says("dana", false, "yes"))).contains("to hall: Three questions");
    assertThat(mirror().isOpen()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(StaffButton.class)
  void noButtonOpensAnythingToThoseOutside(StaffButton button) {
    asksInTheHall();
    List<Reply> replies = pressesIn(YARD, "eve", on(button));
    assertThat(text(replies))
        .doesNotContain("Leadership team", "learn.example.org", "Investigating")
        .doesNotContain("to hall", "to yard");
    assertThat(mirror().isOpen()).isTrue();
    assertThat(replies).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = StaffButton.class,
      names = {"POST", "OPEN", "CLOSE", "CLOSE_NOW", "SHOW", "SHOW_NOW", "ASK"})
  void whatLeadsDoNoMemberDoes(StaffButton button) {
    asksInTheHall();
    answer(10, Stage.INVESTIGATING);
    Action action =
        button == StaffButton.ASK
            ? Action.of(button).with(CommonActions.ID, team().id())
            : button == StaffButton.POST
                ? Action.of(button)
                    .with(CommonActions.ID, mirrors().place(mirror().id(), YARD).id())
                : on(button);
    assertThat(text(presses("ruth", action))).startsWith("A lead of the team can do that.");
    assertThat(mirror().isOpen()).isTrue();
  }

  @Test
  void aLinkIsForThoseInTheChannelThatWasAsked() {
    asksInTheHall();
    assertThat(text(pressesIn(YARD, "tom", link()))).doesNotContain("learn.example.org");
    assertThat(text(presses("tom", link()))).doesNotContain("learn.example.org");
    assertThat(text(pressesIn(HALL, "tom", link()))).contains("learn.example.org/staff/");
    assertThat(text(pressesIn(HALL, "tom", link()))).contains("already have your link");
  }

  /** A place that a lead looked at and did not confirm gives no links. */
  @Test
  void aChannelThatWasNotAskedGivesNoLinks() {
    asksInTheHall();
    saysIn(YARD, "dana", "ask staff");
    Action unposted =
        Action.of(StaffButton.LINK)
            .with(CommonActions.ID, mirrors().place(mirror().id(), YARD).id());
    assertThat(text(pressesIn(YARD, "tom", unposted))).doesNotContain("learn.example.org");
  }

  @Test
  void guestsAreStaffAndStrangersAreNot() {
    asksInTheHall();
    assertThat(text(guest(Profile.Relation.GUEST, "tess"))).contains("learn.example.org");
    assertThat(text(guest(Profile.Relation.STRANGER, "sam"))).doesNotContain("learn.example.org");
  }

  private List<Reply> guest(Profile.Relation relation, String person) {
    says("dana", false, "close the staff questions");
    Action here =
        Action.of(StaffButton.LINK)
            .with(CommonActions.ID, mirrors().place(mirror().id(), CHANNEL).id());
    mirrors().posted(mirrors().place(mirror().id(), CHANNEL).id());
    return does(person, true, relation, new Heard.Pressed(here));
  }

  @Test
  void thoseWhoseAnswersStandOnTheOtherSideGetNone() {
    asksInTheHall();
    for (String leader : LEADERS) {
      assertThat(text(pressesIn(HALL, leader, link())))
          .contains("You are in the team that asks")
          .doesNotContain("learn.example.org");
    }
  }

  /** How many have answered is told as "10 or not", so no two looks can be subtracted. */
  @Test
  void whileItIsOpenNoNumberIsTold() {
    asksInTheHall();
    String nine = "Fewer than 10 have answered so far";
    answer(1, Stage.STAGING);
    assertThat(text(says("dana", false, "what do staff say"))).contains(nine);
    answer(8, Stage.STAGING);
    assertThat(text(says("dana", false, "what do staff say"))).contains(nine);
    answer(1, Stage.STAGING);
    String ten = text(says("dana", false, "what do staff say"));
    answer(13, Stage.STAGING);
    assertThat(text(says("dana", false, "what do staff say"))).isEqualTo(ten);
    assertThat(ten).contains("At least 10 have answered").doesNotContain("Staging");
  }

  @Test
  void whatIsClosedStaysAsItIsAndCanNotBeAskedAgainSoon() {
    asksInTheHall();
    answer(10, Stage.INVESTIGATING);
    says("dana", false, "close the staff questions");
    String closed = text(says("dana", false, "yes"));
    assertThat(closed).contains("Networks inside and out | Planning (5) | Investigating (10)");
    assertThat(text(presses("dana", on(StaffButton.CLOSE_NOW)))).contains("are closed");
    assertThat(text(saysIn(HALL, "dana", "ask staff"))).contains("28 days");
    assertThat(text(presses("dana", on(StaffButton.OPEN)))).contains("are closed");
    assertThat(mirror().isClosed()).isTrue();
  }

  /** What was prepared before something came in between does not open behind its back. */
  @Test
  void anOldYesIsNone() {
    says("dana", false, "ask staff");
    StaffMirror prepared = mirrors().prepare(team().id(), 1);
    mirrors().open(prepared.id(), LocalDate.of(2026, 10, 19));
    mirrors().close(prepared.id(), LocalDate.of(2026, 10, 5));
    StaffMirror next = mirrors().prepare(team().id(), 1);
    Action old = Action.of(StaffButton.OPEN).with(CommonActions.ID, next.id());
    assertThat(text(presses("dana", old))).contains("28 days");
    assertThat(mirrors().find(next.id()).orElseThrow().isOpen()).isFalse();
  }

  @Test
  void staffReadWhatCameOutOnceALeadHasShownIt() {
    asksInTheHall();
    answer(12, Stage.INVESTIGATING);
    says("dana", false, "close the staff questions");
    says("dana", false, "yes");
    assertThat(assistant.staffPicture(mirror(), java.util.Locale.ENGLISH)).isEmpty();
    String shown = text(presses("dana", on(StaffButton.SHOW_NOW)));
    assertThat(shown).contains("to hall: Staff and leaders");
    assertThat(assistant.staffPicture(mirror(), java.util.Locale.ENGLISH)).isPresent();
    assertThat(text(presses("dana", on(StaffButton.SHOW_NOW)))).doesNotContain("to hall");
  }

  @Test
  void withFewAnswersThereIsNothingToShow() {
    asksInTheHall();
    answer(9, Stage.INVESTIGATING);
    says("dana", false, "close the staff questions");
    assertThat(text(says("dana", false, "yes"))).contains("9 people answered");
    assertThat(text(presses("dana", on(StaffButton.SHOW)))).contains("nothing to show");
    assertThat(text(presses("dana", on(StaffButton.SHOW_NOW)))).doesNotContain("to hall");
  }

  @Test
  void underALegalHoldStaffAreNotAsked() {
    store.close();
    store = MigratedDatabase.open(folder.resolve("test.db"), clock, StoreRules.USUAL.held(true));
    assistant =
        assistant(
            StoredRecords.teams(
                store, mirror -> URI.create("https://learn.example.org/staff/" + mirror), WALL));
    assertThat(text(says("dana", false, "ask staff"))).contains("legal hold");
  }

  @Test
  void theLastDayClosesItAndTellsTheLeads() {
    asksInTheHall();
    answer(10, Stage.PLANNING);
    clock.advance(Duration.ofDays(14));
    assertThat(closeRounds()).isEmpty();
    clock.advance(Duration.ofDays(1));
    assertThat(text(List.copyOf(closeRounds())))
        .contains("to dm-dana: Your questions to staff for Leadership team have closed");
    assertThat(closeRounds()).isEmpty();
    assertThat(text(says("ruth", false, "what do staff say")))
        .contains("Seen alike: Networks inside and out and Policy and credit.")
        .contains("Shared ownership and skill | Planning (5) | fewer than 10 could tell");
  }

  private List<Reply.Post> closeRounds() {
    return store.transactions().inTransaction(() -> assistant.due().closeRounds(clock.instant()));
  }

  @Test
  void whoLookedIsTold() {
    asksInTheHall();
    answer(10, Stage.PLANNING);
    says("dana", false, "close the staff questions");
    says("dana", false, "yes");
    says("helen", false, "what do staff say");
    assertThat(text(says("ruth", false, "who looked"))).contains("helen (Leadership team)");
  }
}
