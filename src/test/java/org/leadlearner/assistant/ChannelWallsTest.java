package org.leadlearner.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.ChannelLeads;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.schedule.PromptSchedule;

/**
 * What a channel's prompts are to those who are not in the channel. In Teams whoever presses can
 * make up what the button says; the conversation and the person are the platform's word.
 */
class ChannelWallsTest extends TeamTalk {

  private static final Conversation ROOM = new Conversation("teams", "tenant", "19:room@thread");
  private static final Conversation OTHER = new Conversation("teams", "tenant", "19:other@thread");
  private static final Account DANA = new Account("teams", "tenant", "dana");
  private static final Account EVE = new Account("teams", "tenant", "eve");
  private static final Account BEN = new Account("teams", "tenant", "ben");

  @BeforeEach
  void danaLeadsThePromptsOfARoom() {
    saysIn(ROOM, "dana", "pln channel 8:30");
  }

  private PromptSchedule schedule() {
    return store.prompt().schedules().ofChannel(ROOM).orElseThrow();
  }

  private List<ChannelLeads.Lead> leads() {
    return store.prompt().channelLeads().of(Addressee.channel("teams", "tenant", ROOM.id()));
  }

  private Action about(String verb) {
    return Action.of("channel-" + verb)
        .with(PromptActions.DAY, LocalDate.of(2026, 10, 5))
        .with(CommonActions.VALUE, PracticeAnswer.DID_IT)
        .with(CommonActions.ID, schedule().id());
  }

  private static Action pressed(List<Reply> replies, String verb) {
    return replies.stream()
        .flatMap(
            reply ->
                reply instanceof Reply.Say say
                    ? say.message().parts().stream()
                    : reply instanceof Reply.Post post
                        ? post.message().parts().stream()
                        : Stream.of())
        .filter(Part.Buttons.class::isInstance)
        .flatMap(row -> ((Part.Buttons) row).buttons().stream())
        .map(Part.Button::action)
        .filter(action -> action.verb().endsWith(verb))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoIsNotInTheChannelPressesNothingOfIts() {
    Action unknown = about("preview").with(CommonActions.ID, 4711);
    String none = text(hears(EVE, new Heard.Pressed(unknown)));
    for (String verb :
        List.of(
            "preview",
            "stop",
            "start",
            "ask-lead",
            "add-lead",
            "no-lead",
            "answer",
            "weekly",
            "rest",
            "both",
            "school",
            "note-sent",
            "share-sent")) {
      Action forged = about(verb);
      assertThat(text(hears(EVE, new Heard.Pressed(forged)))).as(verb).isEqualTo(none);
      assertThat(text(pressesIn(OTHER, "eve", forged))).as(verb).isEqualTo(none);
      Heard sent = new Heard.Submitted(forged, Map.of("line", "I learned to get in", "share", "x"));
      assertThat(text(hears(EVE, sent))).as(verb).isEqualTo(none);
    }
    assertThat(schedule().active()).isTrue();
    assertThat(leads()).hasSize(1);
  }

  @Test
  void nobodySetsUpAChannelThatTheyWereNeverSeenIn() {
    Action looked = pressed(saysIn(OTHER, "ben", "pln channel"), "set-up");
    Action forged = Action.of(looked.verb()).with("where", "19:secret@thread");

    assertThat(text(hears(EVE, new Heard.Pressed(looked)))).contains("in the channel");
    assertThat(text(hears(BEN, new Heard.Pressed(forged)))).contains("in the channel");
    assertThat(store.prompt().schedules().ofChannels("teams", "tenant")).hasSize(1);
    assertThat(text(hears(BEN, new Heard.Pressed(looked)))).contains("to 19:other@thread");
    assertThat(store.prompt().schedules().ofChannel(OTHER)).isPresent();
  }

  @Test
  void whoBecomesALeadIsWhoAskedWhateverTheButtonSays() {
    List<Reply> asked = saysIn(ROOM, "ben", "pln channel lead");
    assertThat(text(asked)).contains("to dm-dana");
    Action add = pressed(asked, "add-lead");
    long eve =
        store
            .person()
            .people()
            .meet(EVE, profile("eve", Profile.Relation.MEMBER), clock.instant())
            .person()
            .id();
    Action forged = add.with("who", eve).with("where", "dm-eve");

    assertThat(text(saysIn(ROOM, "ben", "pln channel lead"))).contains("one such request a day");
    assertThat(text(hears(BEN, new Heard.Pressed(add))))
        .contains("leads and administrators decide");
    assertThat(text(hears(DANA, new Heard.Pressed(add.with(CommonActions.REQUEST, 99)))))
        .contains("already decided");
    assertThat(text(hears(DANA, new Heard.Pressed(forged)))).contains("to dm-ben");
    assertThat(leads()).hasSize(2).noneMatch(lead -> lead.personId() == eve);
    assertThat(text(hears(DANA, new Heard.Pressed(add)))).contains("already decided");
  }
}
