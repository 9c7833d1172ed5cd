package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.team.MeetingActions;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Team;

/**
 * What a team is to those outside of it: nothing. The buttons are made up, as they can be where a
 * platform hands back what its own apps sent.
 */
class TeamWallsTest extends TeamTalk {

  private static final Conversation TEAM_ROOM = new Conversation("slack", "T1", "C1");
  private static final Conversation OTHER_ROOM = new Conversation("slack", "T1", "C9");
  private static final Conversation ELSEWHERE = new Conversation("slack", "T2", "C1");
  private static final Conversation IN_TEAMS = new Conversation("teams", "tenant", "19:c@thread");
  private static final Account DANA = new Account("slack", "T1", "U-dana");

  /** Somebody else, whom another workspace gave the same id. */
  private static final Account NAMESAKE = new Account("slack", "T2", "U-dana");

  @BeforeEach
  void danaLeadsATeamInSlack() {
    saysIn(TEAM_ROOM, "U-dana", "set up this channel as a team called Zebra");
  }

  private Team zebra() {
    return store.team().teams().ofHome(TEAM_ROOM).orElseThrow();
  }

  private Member dana() {
    return store.team().teams().members(zebra().id()).get(0);
  }

  private static List<Action> buttons(Team team, Member member) {
    return Stream.concat(
            Stream.<Action.Verb[]>of(
                    TeamButton.values(),
                    MeetingButton.values(),
                    SigningButton.values(),
                    SentForm.values())
                .flatMap(Stream::of)
                .filter(verb -> verb.verb().contains("team-") && verb != TeamButton.NEW)
                .map(verb -> MeetingActions.of(verb, team, 1).with(CommonActions.REQUEST, 1)),
            Stream.of(
                TeamActions.role(team, member, Member.Role.MEMBER),
                TeamActions.withdraw(team, member),
                TeamActions.of(TeamButton.MONDAY, team).with(CommonActions.VALUE, "OFF")))
        .toList();
  }

  @Test
  void everyButtonOfATeamReadsToOutsidersAsIfThereWereNone() {
    Team before = zebra();
    Member dana = dana();
    Team none = new Team(4711, "None", List.of(), List.of());
    List<Action> forged = buttons(before, dana);
    List<Action> ofNone = buttons(none, dana);
    assertThat(forged).hasSizeGreaterThan(25);

    for (int one = 0; one < forged.size(); one++) {
      Heard press = new Heard.Pressed(forged.get(one));
      Heard pressOfNone = new Heard.Pressed(ofNone.get(one));
      String name = forged.get(one).verb();
      assertThat(text(hears(NAMESAKE, press))).as(name).isEqualTo(text(hears(DANA, pressOfNone)));
      for (Conversation room : List.of(OTHER_ROOM, ELSEWHERE)) {
        assertThat(text(pressesIn(room, "U-eve", forged.get(one))))
            .as(name)
            .isEqualTo(text(pressesIn(room, "U-eve", ofNone.get(one))));
      }
      Map<String, String> values = Map.of("name", " ", "said", "B 5");
      assertThat(text(hears(NAMESAKE, new Heard.Submitted(forged.get(one), values))))
          .as(name)
          .doesNotContain("Zebra");
    }
    assertThat(store.team().teams().find(before.id())).contains(before);
    assertThat(store.team().teams().members(before.id())).containsExactly(dana);
  }

  @Test
  void whoeverIsInTheChannelWasAskedInAndNobodyElse() {
    Action join = TeamActions.of(TeamButton.JOIN, zebra());
    Account ruth = new Account("slack", "T1", "U-ruth");

    assertThat(text(hears(ruth, new Heard.Pressed(join)))).doesNotContain("Zebra");
    assertThat(text(pressesIn(ELSEWHERE, "U-ruth", join))).doesNotContain("Zebra");
    assertThat(store.team().teams().members(zebra().id())).hasSize(1);
    assertThat(text(pressesIn(TEAM_ROOM, "U-ruth", join))).contains("You joined Zebra");
    hears(ruth, new Heard.Typed("leave the team"));
    assertThat(text(hears(ruth, new Heard.Pressed(join)))).contains("press the button in its");
    assertThat(store.team().teams().members(zebra().id())).filteredOn(Member::isCounted).hasSize(1);
  }

  @Test
  void fromAnotherWorkspaceNobodyReachesALeadByATeamsName() {
    String asked = text(saysIn(ELSEWHERE, "U-eve", "this channel is also home of Zebra"));
    assertThat(asked).contains("I asked its leads to confirm").doesNotContain("to dm-");
    assertThat(text(saysIn(ELSEWHERE, "U-dana", "this channel is also home of Zebra")))
        .isEqualTo(asked);
    assertThat(text(saysIn(OTHER_ROOM, "U-eve", "this channel is also home of Zebra")))
        .contains("to dm-U-dana");
  }

  @Test
  void leadsAreAskedForAHomeOnceADayByOnePerson() {
    String said = "this channel is also home of Zebra";
    assertThat(text(saysIn(IN_TEAMS, "eve", said))).contains("to dm-U-dana");
    for (String name : List.of("Zebra", "Gnu", "zebra")) {
      assertThat(text(saysIn(IN_TEAMS, "eve", "this channel is also home of " + name)))
          .contains("one such request a day")
          .doesNotContain("to dm-U-dana");
    }
    clock.advance(Duration.ofHours(23));
    assertThat(text(saysIn(IN_TEAMS, "eve", said))).doesNotContain("to dm-U-dana");
    clock.advance(Duration.ofHours(2));
    assertThat(text(saysIn(IN_TEAMS, "eve", said))).contains("to dm-U-dana");
  }

  @Test
  void aHomeIsTheChannelThatWasAskedForWhateverTheButtonSays() {
    List<Reply> replies = saysIn(IN_TEAMS, "eve", "this channel is also home of Zebra");
    Action asked = home(replies);
    Action forged = asked.with("on", "slack").with("in", "T2").with("channel", ELSEWHERE.id());
    Action unasked = asked.with(CommonActions.REQUEST, 99);

    assertThat(text(hears(DANA, new Heard.Pressed(unasked)))).contains("already decided");
    assertThat(zebra().homes()).hasSize(1);
    assertThat(text(hears(DANA, new Heard.Pressed(forged)))).contains("is a home of Zebra now");
    assertThat(zebra().homes()).containsExactly(TEAM_ROOM, IN_TEAMS);
    assertThat(text(hears(DANA, new Heard.Pressed(asked)))).contains("already decided");
  }

  private static Action home(List<Reply> replies) {
    return replies.stream()
        .filter(Reply.Post.class::isInstance)
        .flatMap(reply -> ((Reply.Post) reply).message().parts().stream())
        .filter(Part.Buttons.class::isInstance)
        .flatMap(row -> ((Part.Buttons) row).buttons().stream())
        .map(Part.Button::action)
        .filter(action -> action.is(TeamButton.HOME))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNamesakeInAnotherWorkspaceIsSomebodyElse() {
    for (String typed :
        List.of("team", "team members", "team log", "close the round", "who looked")) {
      assertThat(text(hears(NAMESAKE, new Heard.Typed(typed)))).as(typed).doesNotContain("Zebra");
    }
    assertThat(text(hears(DANA, new Heard.Typed("team members")))).contains("Zebra");
  }
}
