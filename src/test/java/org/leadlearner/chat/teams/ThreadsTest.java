package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.teams.fake.BotAnswer;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.people.Conversation;

/** What people write in channels: answers below our own messages, and all the rest. */
class ThreadsTest {

  private static final IncomingTeams TEAMS = IncomingTeams.start();
  private static final Instant ASKED = Instant.parse("2026-10-01T14:00:00Z");
  private static final String PROMPT = "1700000000001";
  private static final Place BELOW = Place.channel(Cast.BOB, PROMPT);
  private static final Conversation THREAD = IncomingTeams.conversation(BELOW.conversation());

  @BeforeEach
  void begin() {
    TEAMS.forget();
    TEAMS.references.posted(THREAD, ASKED);
  }

  @AfterAll
  static void stop() throws Exception {
    TEAMS.close();
  }

  @Test
  void anAnswerBelowAMessageOfOursIsHeard() {
    BotAnswer answer = TEAMS.bot().unmentioned(BELOW, " <at>Cat</at> and I tried it ");

    Incoming heard = TEAMS.inbox.only();
    assertThat(heard.heard()).isEqualTo(new Heard.Replied("Cat and I tried it", ASKED));
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(heard.where().channel()).contains(IncomingTeams.conversation(Cast.CHANNEL));
    assertThat(heard.where().own()).isEqualTo(IncomingTeams.conversation(Cast.BOB.aadObjectId()));
    assertThat(heard.where().asideTo()).contains(heard.where().own());
    assertThat(heard.on()).isEmpty();
    assertThat(heard.opensForms()).isFalse();
    assertThat(TEAMS.references.find(THREAD)).isPresent();
    assertThat(answer.status()).isEqualTo(200);
    TEAMS.bot().repeat(answer);
    assertThat(TEAMS.inbox.repeats()).isEqualTo(1);
  }

  @Test
  void aMentionBelowAMessageOfOursIsHeardAsAMention() {
    TEAMS.bot().message(BELOW, "pause until Monday");

    assertThat(TEAMS.inbox.only().heard()).isEqualTo(new Heard.Typed("pause until Monday"));
  }

  @Test
  void aPressBelowAMessageOfOursIsAPress() {
    ObjectNode data = JsonNodeFactory.instance.objectNode().put("action", "did-it");
    TEAMS.bot().submit(BELOW, PROMPT, data);

    assertThat(TEAMS.inbox.only().heard()).isInstanceOf(Heard.Pressed.class);
  }

  @Test
  void nothingElseInAChannelIsHeardOrKept() {
    int writes = TEAMS.references.writes();
    Place lunch = Place.channel(Cast.BOB, "1700000000777");
    ObjectNode elsewhere = TEAMS.bot().written(Place.group(Cast.BOB), "x");
    elsewhere.remove("entities");
    for (BotAnswer answer :
        new BotAnswer[] {
          TEAMS.bot().unmentioned(lunch, "Who comes to lunch?"),
          TEAMS.bot().edit(lunch, "1700000000777", "Who comes to dinner?"),
          TEAMS.bot().edit(BELOW, "1700000000888", "I tried it twice"),
          TEAMS.bot().delete(lunch, "1700000000777"),
          TEAMS.bot().reaction(lunch, "1700000000777", "like"),
          TEAMS.bot().reaction(BELOW, PROMPT, "like"),
          TEAMS.bot().post(elsewhere)
        }) {
      assertThat(answer.status()).isEqualTo(200);
    }

    assertThat(TEAMS.inbox.heard()).isEmpty();
    assertThat(TEAMS.references.writes()).isEqualTo(writes);
    assertThat(TEAMS.references.find(IncomingTeams.conversation(lunch.conversation()))).isEmpty();
  }

  @Test
  void theSameIdInAnotherChannelIsNoThreadOfOurs() {
    Place general = new Place(Cast.BOB, "channel", Cast.GENERAL, Optional.of(PROMPT));
    TEAMS.bot().unmentioned(general, "lunch?");

    assertThat(TEAMS.inbox.heard()).isEmpty();
  }
}
