package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.StandardError;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TokenKind;

/** Neither what people say nor a secret is logged, by us or by the SDK. */
@Isolated
class QuietLogsTest {
  private static final String SAID = "a-word-of-hers";
  private static final Place ADA = Place.personal(Cast.ADA);

  private final IncomingTeams incoming = IncomingTeams.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void whateverHappensNobodysWordsAreLogged() throws Exception {
    String token = incoming.teams.bearer(TokenKind.GOOD).orElseThrow();
    String logs =
        StandardError.during(
            () -> {
              interactions();
              for (TokenKind kind : TokenKind.values()) {
                incoming.bot().post(incoming.bot().written(ADA, SAID), kind);
              }
              incoming.inbox.fail(1);
              incoming.bot().message(ADA, SAID);
              Map<String, String> proof = Map.of("Authorization", token);
              for (String body :
                  new String[] {
                    "{\"type\":\"" + SAID + "\"}",
                    "{\"type\":\"message\",\"from\":\"" + SAID + "\"}",
                    "{\"type\":\"message\",\"entities\":{\"" + SAID + "\":1}}",
                    "{" + SAID,
                    SAID
                  }) {
                incoming.post(body, proof);
              }
              incoming.post(SAID, Map.of("Authorization", "Bearer " + SAID));
            });

    assertThat(logs)
        .contains("could not be kept", "is refused with 401", "is refused with 400")
        .doesNotContain(SAID, Cast.ADA.name(), Cast.APP_PASSWORD, "eyJ");
  }

  private void interactions() {
    ObjectNode said = JsonNodeFactory.instance.objectNode().put("action", SAID).put(SAID, SAID);
    incoming.bot().message(Place.channel(Cast.ADA, "1700"), SAID);
    incoming.bot().press(ADA, "1700", SAID, said);
    incoming.bot().submit(ADA, "1700", said);
    incoming.bot().taskFetch(ADA, "1700", said);
    incoming.bot().taskSubmit(ADA, "1700", said);
    incoming.bot().invoke(ADA, SAID, said, "1700");
    incoming.bot().edit(ADA, "1700", SAID);
  }
}
