package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Profile;

/** What people do in Teams, and what the inbox hears of it. */
class InteractionsTest {

  private static final IncomingTeams TEAMS = IncomingTeams.start();
  private static final Place ADA = Place.personal(Cast.ADA);
  private static final Place CHANNEL = Place.channel(Cast.BOB, "1700000000001");

  @BeforeEach
  void forget() {
    TEAMS.forget();
  }

  @AfterAll
  static void stop() throws Exception {
    TEAMS.close();
  }

  @Test
  void aLineInAPersonalChatIsTypedThere() {
    assertThat(TEAMS.bot().message(ADA, " how is my <b>team</b>? ").status()).isEqualTo(200);

    Incoming incoming = TEAMS.inbox.only();
    assertThat(incoming.heard()).isEqualTo(new Heard.Typed("how is my <b>team</b>?"));
    assertThat(incoming.from())
        .isEqualTo(new Account("teams", Cast.TENANT, Cast.ADA.aadObjectId()));
    assertThat(incoming.where().own())
        .isEqualTo(IncomingTeams.conversation(Cast.ADA.aadObjectId()));
    assertThat(incoming.where().setting()).isEqualTo(Where.Setting.DIRECT);
    assertThat(incoming.where().asideTo()).isEmpty();
    assertThat(incoming.on()).isEmpty();
    assertThat(incoming.opensForms()).isFalse();
    assertThat(incoming.profile())
        .isEqualTo(new Profile("Ada Lovelace", Locale.US, ZoneId.of("America/New_York")));
    assertThat(TEAMS.references.find(incoming.where().own()))
        .contains(
            new Reference(
                TEAMS.teams.serviceUrl(),
                Cast.ADA.personal(),
                Cast.BOT,
                Optional.of(Cast.ADA.id())));
  }

  /** Every edit of a message has the id of the message. */
  @Test
  void eachEditInAPersonalChatIsHeardOnce() {
    TEAMS.bot().edit(ADA, "1700", "B5");
    TEAMS.bot().edit(ADA, "1700", "B5");
    TEAMS.bot().edit(ADA, "1700", "B6");
    TEAMS.bot().edit(CHANNEL, "1701", "<at>Cat</at> B6");

    assertThat(TEAMS.inbox.heard())
        .extracting(Incoming::heard)
        .containsExactly(new Heard.Edited("B5"), new Heard.Edited("B6"));
  }

  @Test
  void aMessageThatComesBackIsNoEdit() {
    ObjectNode back = TEAMS.bot().written(ADA, "B5").put("type", "messageUpdate");
    back.withObject("/channelData").put("eventType", "undeleteMessage");

    assertThat(TEAMS.bot().post(back).status()).isEqualTo(200);
    assertThat(TEAMS.inbox.heard()).isEmpty();
  }

  @Test
  void aMentionInAChannelIsHeardWithoutIt() {
    String text = "status <at>Cat</at> &nbsp;";
    TEAMS.bot().message(CHANNEL, text);

    Incoming incoming = TEAMS.inbox.only();
    assertThat(incoming.heard()).isEqualTo(new Heard.Typed("status Cat"));
    assertThat(incoming.where().own())
        .isEqualTo(IncomingTeams.conversation(Cast.BOB.aadObjectId()));
    assertThat(incoming.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    // Without targeted messages nothing about the answer is said to all who read the channel.
    assertThat(incoming.where().asideTo()).contains(incoming.where().own());
    assertThat(TEAMS.references.find(IncomingTeams.conversation(CHANNEL.conversation())))
        .contains(
            new Reference(
                TEAMS.teams.serviceUrl(), CHANNEL.conversation(), Cast.BOT, Optional.empty()));
    assertThat(TEAMS.references.find(incoming.where().own())).isEmpty();
  }

  @Test
  void whatOthersSayInAChannelIsNoneOfOurs() {
    assertThat(TEAMS.bot().unmentioned(CHANNEL, "lunch?").status()).isEqualTo(200);
    assertThat(TEAMS.inbox.heard()).isEmpty();
  }

  @Test
  void aPressIsHeardOnTheCardItStandsIn() {
    Action action = Action.of("answer").with("check-in", 7).with("value", "a b&c");
    TEAMS.bot().press(ADA, "1700", "press", data(action));

    Incoming incoming = TEAMS.inbox.only();
    assertThat(incoming.heard()).isEqualTo(new Heard.Pressed(action));
    assertThat(incoming.on()).contains("1700");
    assertThat(incoming.opensForms()).isFalse();
  }

  @Test
  void anOlderClientsPressIsTheSame() {
    TEAMS.bot().submit(ADA, "1700", data(Action.of("try")));

    assertThat(TEAMS.inbox.only().heard()).isEqualTo(new Heard.Pressed(Action.of("try")));
    assertThat(TEAMS.inbox.only().on()).contains("1700");
  }

  @Test
  void aPressInAChannelReplacesNoCard() {
    TEAMS.bot().press(CHANNEL, "1700", "press", data(Action.of("try")));

    Incoming incoming = TEAMS.inbox.only();
    assertThat(incoming.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(incoming.on()).isEmpty();
    assertThat(incoming.where().asideTo()).isEmpty();
  }

  @Test
  void aFormIsAskedForAndSentIn() {
    TEAMS.bot().taskFetch(ADA, "1700", data(Action.of("form")));
    assertThat(TEAMS.inbox.only().opensForms()).isTrue();
    assertThat(TEAMS.inbox.only().heard()).isEqualTo(new Heard.Pressed(Action.of("form")));
    TEAMS.forget();

    Action sent = Action.of("form-sent").with("check-in", 7);
    TEAMS.bot().taskSubmit(ADA, "1700", data(sent).put("note-a", "It works.").put("blank", " "));
    assertThat(TEAMS.inbox.only().heard())
        .isEqualTo(new Heard.Submitted(sent, Map.of("note-a", "It works.")));
  }

  @Test
  void aMessageIsSavedAsEvidence() {
    JsonNode value =
        json(
            """
            {"commandId": "save_as_evidence", "commandContext": "message", "messagePayload": {
              "id": "1", "linkToMessage": "https://teams.microsoft.com/l/message/1",
              "body": {"contentType": "html", "content":
                "<div><p>We tried &amp; it <b>worked</b>.</p>\\n<p>Twice&nbsp;&lt;3</p></div>"}}}
            """);
    TEAMS.bot().invoke(CHANNEL, "composeExtension/fetchTask", value, "1");

    Incoming incoming = TEAMS.inbox.only();
    assertThat(incoming.heard())
        .isEqualTo(
            new Heard.Saved(
                "We tried & it worked.\nTwice <3",
                Optional.of("https://teams.microsoft.com/l/message/1")));
    assertThat(incoming.opensForms()).isTrue();
    assertThat(incoming.where().own())
        .isEqualTo(IncomingTeams.conversation(Cast.BOB.aadObjectId()));
  }

  @Test
  void aPersonIsGreetedWhereTheAppIsNewAndNobodyElse() {
    TEAMS.bot().install(ADA);
    TEAMS.bot().botAdded(ADA);
    TEAMS.bot().install(CHANNEL);
    TEAMS.bot().botAdded(Place.group(Cast.CAT));
    TEAMS.bot().memberAdded(CHANNEL, Cast.DAN);

    assertThat(TEAMS.inbox.heard()).extracting(Incoming::heard).hasSize(2);
    assertThat(TEAMS.inbox.heard())
        .allMatch(incoming -> incoming.heard() instanceof Heard.Opened)
        .allMatch(incoming -> incoming.from().user().equals(Cast.ADA.aadObjectId()));
    assertThat(TEAMS.references.find(IncomingTeams.conversation(Cast.GROUP))).isPresent();
  }

  @Test
  void nothingIsSentWhereTheAppWasRemovedUntilItIsBack() {
    TEAMS.bot().uninstall(ADA);
    assertThat(TEAMS.references.blocked(IncomingTeams.conversation(Cast.ADA.aadObjectId())))
        .isPresent();

    TEAMS.bot().install(ADA);
    assertThat(TEAMS.references.blocked("teams")).isEmpty();
  }

  @Test
  void aPersonWhoWritesAgainIsWrittenToAgain() {
    Conversation own = IncomingTeams.conversation(Cast.ADA.aadObjectId());
    TEAMS.references.block(own, "ConversationBlockedByUser", Instant.EPOCH);

    TEAMS.bot().message(ADA, "hello");

    assertThat(TEAMS.references.blocked("teams")).isEmpty();
  }

  @Test
  void aTeamThatTakesTheAppBackOpensAllItsChannels() {
    Conversation other = IncomingTeams.conversation("19:other@thread.tacv2");
    Conversation group = IncomingTeams.conversation(Cast.GROUP);
    TEAMS.bot().uninstall(CHANNEL);
    TEAMS.references.block(other, "BotNotInConversationRoster", Instant.EPOCH);
    TEAMS.references.block(group, "BotNotInConversationRoster", Instant.EPOCH);

    TEAMS.bot().install(CHANNEL);

    assertThat(TEAMS.references.blocked("teams"))
        .extracting(ConversationReferences.Blocked::conversation)
        .containsExactly(group);
  }

  @Test
  void whatIsNoneOfOursDoesNoHarm() {
    assertThat(TEAMS.bot().reaction(ADA, "1700", "like").status()).isEqualTo(200);
    assertThat(TEAMS.bot().delete(ADA, "1700").status()).isEqualTo(200);
    for (String type : new String[] {"typing", "endOfConversation", "event", "newest"}) {
      ObjectNode activity = TEAMS.bot().written(ADA, "hello").put("type", type);
      assertThat(TEAMS.bot().post(activity).status()).as(type).isEqualTo(200);
    }
    ObjectNode ofABot = TEAMS.bot().written(ADA, "hello");
    ofABot.withObject("/from").put("id", "28:another");
    ObjectNode ofNobody = TEAMS.bot().written(ADA, "hello");
    ofNobody.remove("from");
    assertThat(TEAMS.bot().post(ofABot).status()).isEqualTo(200);
    assertThat(TEAMS.bot().post(ofNobody).status()).isEqualTo(200);
    assertThat(TEAMS.inbox.heard()).isEmpty();
  }

  /** Teams sends again what was answered late, sometimes under another id. */
  @Test
  void aRepeatUnderAnotherIdIsKnownAndASecondTimeIsNot() {
    ObjectNode first =
        TEAMS.bot().written(ADA, "yes").put("localTimestamp", "2026-10-01T10:00:00.123-04:00");
    ObjectNode again = first.deepCopy().put("id", "other").put("timestamp", "2026-10-01T14:00:30Z");
    ObjectNode later = again.deepCopy().put("id", "third");
    later.put("localTimestamp", "2026-10-01T10:00:02.456-04:00");

    TEAMS.bot().post(first);
    TEAMS.bot().post(first);
    TEAMS.bot().post(again);
    assertThat(TEAMS.inbox.heard()).hasSize(1);
    assertThat(TEAMS.inbox.repeats()).isEqualTo(2);

    TEAMS.bot().post(later);
    assertThat(TEAMS.inbox.heard()).hasSize(2);
  }

  @Test
  void aKnownPlaceNeedsNoWrite() {
    Place place = Place.personal(Cast.DAN);
    for (int round = 0; round < 5; round++) {
      TEAMS.bot().message(place, "hello " + round);
    }
    assertThat(TEAMS.inbox.heard()).hasSize(5);
    assertThat(TEAMS.references.writes()).isEqualTo(1);
  }

  @Test
  void timesThatTheSdkCannotReadAreNoTrouble() {
    for (String time : new String[] {"2026-10-01T14:00:00.123Z", "2026-10-01T14:00:00Z", "x"}) {
      ObjectNode activity = TEAMS.bot().written(ADA, "hello").put("timestamp", time);
      assertThat(TEAMS.bot().post(activity.put("expiration", time)).status()).isEqualTo(200);
    }
    assertThat(TEAMS.inbox.heard()).hasSize(3);
  }

  private static ObjectNode data(Action action) {
    return new ObjectMapper().createObjectNode().put("action", action.encoded());
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (IOException impossible) {
      throw new IllegalArgumentException(impossible);
    }
  }
}
