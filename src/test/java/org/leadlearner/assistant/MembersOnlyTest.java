package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.button.CalendarButton;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.request.TeamLeadRequest;
import org.leadlearner.assistant.team.MeetingActions;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.message.Action;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Person;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;

/** Who is no member of the district, or not known to be, whatever they say and press. */
class MembersOnlyTest extends TeamTalk {

  private static final List<String> PEOPLE = List.of("ruth", "helen", "marcus", "priya");
  private static final List<Relation> OTHERS =
      List.of(Relation.GUEST, Relation.STRANGER, Relation.UNKNOWN);

  private static final List<String> TYPED =
      List.of(
          "how is my team doing?",
          "team",
          "team Zebra",
          "what changed",
          "what changed since May?",
          "where do we see things differently?",
          "who is not finished?",
          "team members",
          "team log",
          "who looked",
          "close the round",
          "call this team Gnu",
          "set up a team called Gnu",
          "set up this channel as a team",
          "this channel is also home of Zebra",
          "add @lee to the team",
          "send the summary every Monday here",
          "send the summary every Monday to me",
          "stop the Monday summary",
          "record what we agree",
          "what we agreed",
          "agree 1 6; why; what we would show; what some see differently",
          "next step Ask two schools; Helen; Dec 14",
          "next step done",
          "meeting next",
          "see the record",
          "pln channel start",
          "pln channel 8:30",
          "snow day",
          "pln calendar add break 2026-12-21 to 2027-01-01 Winter break",
          "dashboard");

  /** Of others, or set up for others. */
  private static final String[] TABLES = {
    "team",
    "team_home",
    "team_summary_place",
    "team_member",
    "team_change",
    "round",
    "snapshot",
    "round_view",
    "agreement",
    "agreement_post",
    "meeting",
    "meeting_strand",
    "follow_up",
    "prompt_schedule",
    "channel_lead",
    "calendar_period",
    "staff_sentence"
  };

  @SuppressWarnings("NullAway.Init")
  private Rows rows;

  @BeforeEach
  void aClosedRound() throws Exception {
    rows = new Rows(folder.resolve("test.db"));
    says("dana", true, "set up this channel as a team called Zebra");
    PEOPLE.forEach(this::joins);
    PEOPLE.forEach(person -> checksIn(person, "C", 6));
    checksIn("dana", "C", 6);
    assertThat(text(closes("dana"))).contains("Planning");
    says("dana", false, "agree 1 6; why; what we would show");
    says("dana", false, "what we agreed");
  }

  @AfterEach
  void closeRows() throws Exception {
    rows.close();
  }

  @Test
  void nothingIsShownOrChangedWhateverTheyType() {
    for (Relation relation : OTHERS) {
      for (String person : List.of("dana", "ruth", "ada", "lee")) {
        for (String typed : TYPED) {
          for (boolean inChannel : List.of(true, false)) {
            Heard heard = new Heard.Typed(typed, List.of(called("lee", Profile.Relation.MEMBER)));
            isRefused(person, inChannel, relation, heard);
          }
        }
      }
    }
  }

  @Test
  void nothingIsShownOrChangedWhateverTheyPressOrSendIn() {
    List<Action> actions = actions();
    assertThat(actions).hasSizeGreaterThan(50);
    for (Relation relation : OTHERS) {
      for (String person : List.of("dana", "ruth", "ada", "lee")) {
        for (Action action : actions) {
          isRefused(person, true, relation, new Heard.Pressed(action));
          isRefused(person, false, relation, new Heard.Submitted(action, Map.of("name", "Gnu")));
        }
      }
    }
  }

  private void isRefused(String person, boolean inChannel, Relation relation, Heard heard) {
    List<String> before = rows();
    String said = text(does(person, inChannel, relation, heard));
    assertThat(said)
        .as("%s, %s, %s", person, relation, heard)
        .doesNotContain("Zebra")
        .doesNotContain("Planning (6)")
        .doesNotContain("to dm-")
        .doesNotContain("to channel-");
    assertThat(rows()).as("%s, %s, %s", person, relation, heard).isEqualTo(before);
  }

  private List<String> rows() {
    return rows.of(TABLES);
  }

  /** Every button of teams, meetings, channels and the calendar, with what it may carry. */
  private List<Action> actions() {
    Member ruth =
        store.team().teams().members(team().id()).stream()
            .filter(one -> one.name().equals("ruth"))
            .findFirst()
            .orElseThrow();
    long round = store.team().rounds().snapshots(team().id()).get(0).round().id();
    List<Action> actions = new ArrayList<>();
    for (TeamButton verb : TeamButton.values()) {
      if (verb != TeamButton.DECLINE) {
        actions.add(TeamActions.of(verb, team()));
      }
    }
    actions.add(TeamActions.role(team(), ruth, Member.Role.LEAD));
    actions.add(TeamActions.withdraw(team(), ruth));
    Stream.of(TeamLeadRequest.Monday.Where.values())
        .forEach(where -> actions.add(TeamActions.monday(team(), where)));
    actions.add(
        TeamActions.home(
            team(),
            new AccessRequests.Request(
                1,
                1,
                AccessRequests.Kind.TEAM_HOME,
                "zebra",
                new Conversation("slack", "T1", "C1"),
                clock.instant())));
    Stream.<Action.Verb[]>of(
            MeetingButton.values(),
            SigningButton.values(),
            new Action.Verb[] {
              SentForm.TEAM, SentForm.RECORD, SentForm.STEP, SentForm.MOVED, SentForm.SIGN_LINE
            })
        .flatMap(Stream::of)
        .forEach(verb -> actions.add(MeetingActions.of(verb, team(), round)));
    Stream.of(ChannelButton.values())
        .forEach(
            verb -> actions.add(Action.of(verb).with("where", "C1").with(CommonActions.ID, 1L)));
    actions.add(Action.of(CalendarButton.TAKE_BACK).with(CommonActions.ID, 1L));
    return actions;
  }

  @Test
  void whatIsTheirOwnGoesOn() {
    assertThat(text(does("ruth", false, Relation.UNKNOWN, new Heard.Typed("history"))))
        .contains("Planning");
    assertThat(text(does("ruth", false, Relation.UNKNOWN, new Heard.Typed("leave the team"))))
        .contains("You left");
    assertThat(text(does("helen", false, Relation.GUEST, new Heard.Typed("leave the team"))))
        .contains("You left");
    Action decline = TeamActions.of(TeamButton.DECLINE, team());
    assertThat(text(does("marcus", true, Relation.GUEST, new Heard.Pressed(decline))))
        .contains("You left");
  }

  @Test
  void whoIsUnknownIsAskedToTryAgainAndGuestsAreToldWhoItIsFor() {
    assertThat(text(does("ruth", false, Relation.UNKNOWN, new Heard.Typed("team"))))
        .contains("try again in a minute")
        .contains("I changed nothing");
    assertThat(text(does("ruth", false, Relation.GUEST, new Heard.Typed("team"))))
        .contains("for members of your district")
        .doesNotContain("minute");
    assertThat(text(does("ruth", false, Relation.UNKNOWN, new Heard.Typed("dashboard"))))
        .contains("try again in a minute");
  }

  @Test
  void aMentionedStrangerIsNotAsked() {
    Heard.Mention lee = called("lee", Relation.UNKNOWN);
    Heard add = new Heard.Typed("add @lee to the team", List.of(lee));
    assertThat(text(does("dana", false, Relation.MEMBER, add)))
        .contains("whether lee is a member")
        .doesNotContain("to dm-lee");
  }

  @Test
  void pagesShowTeamsToMembersAlone() {
    long ruth = store.person().people().find(account("ruth")).orElseThrow();
    for (Relation relation : Relation.values()) {
      Person person = new Person(ruth, profile("ruth", relation));
      boolean isMember = relation == Relation.MEMBER;
      assertThat(assistant.pages().teams(person)).hasSize(isMember ? 1 : 0);
      assertThat(assistant.pages().team(person, team().id(), clock.instant()).isPresent())
          .isEqualTo(isMember);
      assertThat(assistant.pages().board(person, team().id(), clock.instant()).isPresent())
          .isEqualTo(isMember);
    }
  }

  @Test
  void whoBecameAGuestGetsNoMondaySummaryAndNoQuestion() {
    says("dana", false, "send the summary every Monday to me");
    assertThat(summaries()).isEqualTo(1);
    does("dana", false, Relation.UNKNOWN, new Heard.Typed("hello"));
    assertThat(summaries()).isEqualTo(1);
    does("dana", false, Relation.GUEST, new Heard.Typed("hello"));
    assertThat(summaries()).isZero();
    does("dana", false, Relation.UNKNOWN, new Heard.Typed("hello"));
    assertThat(summaries()).isZero();
  }

  private int summaries() {
    return inTransaction(() -> assistant.due().summaryOf(team(), clock.instant())).size();
  }

  private <T> T inTransaction(Supplier<T> work) {
    return store.transactions().inTransaction(work);
  }
}
