package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.transport.IncomingSlack;

class PressesTest {
  private static final Action ANSWER = Action.of("answer").with("strand", "a & b");

  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void aButtonInADirectMessage() throws Exception {
    String direct = Cast.directMessage(Cast.ADA);
    String ts = incoming.post(Cast.ADA, ANSWER.encoded());
    BotAnswer answer = incoming.bot().press(Cast.ADA, direct, ts, "go-1");

    Incoming heard = incoming.inbox.only();
    assertThat(heard.heard()).isEqualTo(new Heard.Pressed(ANSWER));
    assertThat(heard.on()).contains(direct + "/" + ts);
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.DIRECT);
    assertThat(heard.opensForms()).isTrue();
    assertThat(answer.accepted()).isTrue();
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aRepeatIsHeardOnceAndASecondClickTwice() throws Exception {
    String direct = Cast.directMessage(Cast.ADA);
    String ts = incoming.post(Cast.ADA, ANSWER.encoded());
    BotAnswer first = incoming.bot().press(Cast.ADA, direct, ts, "go-1");
    incoming.bot().again(first, 1, "http_timeout");
    assertThat(incoming.inbox.heard()).hasSize(1);

    incoming.bot().press(Cast.ADA, direct, ts, "go-1");
    assertThat(incoming.inbox.heard()).hasSize(2);
  }

  @Test
  void aButtonInAChannelIsAnsweredInItsThread() throws Exception {
    String ts = incoming.post(Cast.GENERAL, "join");
    incoming.bot().press(Cast.BOB, Cast.GENERAL, ts, "go-1");

    Incoming heard = incoming.inbox.only();
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(heard.on()).contains(Cast.GENERAL + "/" + ts);
    assertThat(heard.where().channel().orElseThrow().id()).isEqualTo(Cast.GENERAL);
    assertThat(heard.where().asideTo().orElseThrow().id()).isEqualTo(Cast.GENERAL + "/" + ts);
    assertThat(heard.where().own().id()).isEqualTo(Cast.BOB);
  }

  @Test
  void aButtonOnTheHomeTab() throws Exception {
    incoming
        .clients
        .patient()
        .methods(incoming.slack.botToken())
        .viewsPublish(
            request ->
                request
                    .userId(Cast.ADA)
                    .viewAsString(
                        """
                        {"type": "home", "blocks": [{"type": "actions", "elements": [
                          {"type": "button", "action_id": "go-1", "value": "start",
                           "text": {"type": "plain_text", "text": "Go"}}]}]}
                        """));
    incoming.bot().pressInHome(Cast.ADA, "go-1");

    Incoming heard = incoming.inbox.only();
    assertThat(heard.heard()).isEqualTo(new Heard.Pressed(Action.of("start")));
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.HOME);
    assertThat(heard.on()).isEmpty();
    assertThat(heard.opensForms()).isTrue();
  }

  @Test
  void anOpenedHomeTabIsHeardAndOpensNoForm() {
    assertThat(incoming.bot().homeOpened(Cast.ADA).status()).isEqualTo(200);

    assertThat(incoming.inbox.only().heard()).isEqualTo(new Heard.HomeOpened());
    assertThat(incoming.inbox.only().where().setting()).isEqualTo(Where.Setting.HOME);
    assertThat(incoming.inbox.only().opensForms()).isFalse();
  }
}
