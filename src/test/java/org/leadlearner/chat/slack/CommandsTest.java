package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.Where;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.slack.fake.BotAnswer;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.transport.IncomingSlack;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;

class CommandsTest {
  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void aCommandInAChannelIsHeardAndAnsweredThereForNobodyElse() {
    Message aside = Message.of(new Part.Text(List.of(Line.plain("See our messages."))));
    incoming.inbox.answer(Receipt.aside(aside));

    BotAnswer answer = incoming.bot().slashCommand("/checkin", "form", Cast.ADA, Cast.GENERAL);

    Incoming heard = incoming.inbox.only();
    assertThat(heard.heard()).isEqualTo(new Heard.Typed("/checkin form"));
    assertThat(heard.where().setting()).isEqualTo(Where.Setting.CHANNEL);
    assertThat(heard.where().channel().orElseThrow().id()).isEqualTo(Cast.GENERAL);
    assertThat(heard.where().channelName()).contains("general");
    assertThat(heard.where().asideTo()).isEmpty();
    assertThat(heard.opensForms()).isTrue();
    assertThat(heard.from()).isEqualTo(new Account("slack", "T0TEAM", Cast.ADA));
    assertThat(heard.where().own()).isEqualTo(new Conversation("slack", "T0TEAM", Cast.ADA));
    assertThat(heard.profile().name()).isEqualTo("Ada Lovelace");
    assertThat(answer.accepted()).isTrue();
    assertThat(answer.json().path("response_type").asText()).isEqualTo("ephemeral");
    assertThat(answer.json().path("text").asText()).isEqualTo("See our messages.");
    assertThat(answer.json().path("blocks")).isNotEmpty();
  }

  @Test
  void aCommandInADirectMessageIsDirectAndAnsweredWithNothing() {
    String direct = Cast.directMessage(Cast.ADA);
    BotAnswer answer = incoming.bot().slashCommand("/progress", "", Cast.ADA, direct);

    assertThat(incoming.inbox.only().heard()).isEqualTo(new Heard.Typed("/progress"));
    assertThat(incoming.inbox.only().where().setting()).isEqualTo(Where.Setting.DIRECT);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void aRepeatHasTheSameKeys() {
    BotAnswer first = incoming.bot().slashCommand("/pln", "now", Cast.ADA, Cast.GENERAL);
    incoming.bot().again(first, 1, "http_timeout");

    assertThat(incoming.inbox.heard()).hasSize(1);
    assertThat(incoming.inbox.repeats()).isEqualTo(1);
  }

  @Test
  void whatCouldNotBeKeptIsNotAcknowledged() {
    incoming.inbox.fail(1);
    BotAnswer lost = incoming.bot().slashCommand("/pln", "now", Cast.ADA, Cast.GENERAL);
    assertThat(lost.status()).isEqualTo(500);
    assertThat(lost.body()).isEmpty();

    assertThat(incoming.bot().again(lost, 1, "http_error").status()).isEqualTo(200);
    assertThat(incoming.inbox.heard()).hasSize(1);
  }
}
