package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.StandardError;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.Signature;
import org.leadlearner.chat.slack.transport.IncomingSlack;
import org.slf4j.LoggerFactory;

/** What people say, and what opens doors, stands in no log: not in the SDK's either. */
class QuietLogsTest {
  private static final String SAID = "a-word-of-hers";

  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void whateverHappensNobodysWordsAreLogged() throws Exception {
    String logs =
        StandardError.during(
            () -> {
              incoming.bot().slashCommand("/unheard-of", SAID, Cast.ADA, Cast.GENERAL);
              incoming.bot().directMessage(Cast.ADA, SAID);
              incoming.bot().signed(Signature.TAMPERED_BODY).directMessage(Cast.ADA, SAID);
              incoming.bot().event(new JsonMapper().createObjectNode().put("type", SAID));
              incoming.bot().event(new JsonMapper().createObjectNode().put(SAID, SAID));
              incoming.inbox.fail(1);
              incoming.bot().directMessage(Cast.ADA, SAID);
              for (String body :
                  new String[] {
                    "{\"type\": \"unheard_of\", \"text\": \"" + SAID + "\"}",
                    "payload={\"type\": \"unheard_of\", \"text\": \"" + SAID + "\"}",
                    "payload={\"type\": \"block_actions\", \"user\": \"" + SAID + "\"}",
                    "payload=" + SAID,
                    "{" + SAID,
                    SAID
                  }) {
                incoming.requests.posted(body);
                incoming.requests.fromSocket(body);
              }
            });

    assertThat(logs)
        .contains("could not be kept", "cannot be read")
        .doesNotContain(SAID, incoming.slack.botToken(), FakeSlack.SIGNING_SECRET, "xoxb", "xapp");
  }

  @Test
  void theSdkTellsNothingBelowWarnings() {
    assertThat(LoggerFactory.getLogger("com.slack.api.util.http.SlackHttpClient").isInfoEnabled())
        .isFalse();
    assertThat(LoggerFactory.getLogger("com.slack.api.bolt.App").isWarnEnabled()).isTrue();
  }
}
