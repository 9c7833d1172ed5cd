package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TokenKind;

/** A program on this machine may play Teams where that is wanted and no real one can be heard. */
class EmulatorTest {

  @Test
  void anEmulatorOnThisMachineIsHeard() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.start(false, true)) {
      ObjectNode bare = hello(incoming).put("channelId", "emulator");
      bare.put("serviceUrl", "http://localhost:56150/_connector").remove("channelData");
      bare.withObject("/conversation").remove("tenantId");
      assertThat(incoming.emulate(bare, Map.of())).isEqualTo(200);
      assertThat(incoming.inbox.only().from().workspace()).isEqualTo("emulator");
      assertThat(incoming.emulate(hello(incoming), Map.of())).isEqualTo(200);
      assertThat(incoming.inbox.heard()).hasSize(2);
      incoming.forget();

      for (String header : new String[] {"X-Forwarded-For", "Forwarded", "Origin", "Via"}) {
        assertThat(incoming.emulate(hello(incoming), Map.of(header, "x"))).isEqualTo(403);
      }
      assertThat(incoming.emulate(hello(incoming), Map.of("Content-Type", "text/plain")))
          .isEqualTo(403);
      ObjectNode outside = hello(incoming).put("serviceUrl", "https://evil.example/");
      assertThat(incoming.emulate(outside, Map.of())).isEqualTo(403);
      assertThat(incoming.emulate(hello(incoming).put("channelId", "webchat"), Map.of()))
          .isEqualTo(403);
      assertThat(incoming.inbox.heard()).isEmpty();
    }
  }

  @Test
  void besideAnAppNoEmulatorIsHeard() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.start(true, true)) {
      assertThat(incoming.emulate(hello(incoming), Map.of())).isEqualTo(401);
      ObjectNode local = hello(incoming).put("serviceUrl", "http://localhost:1/");
      assertThat(incoming.bot().post(local, TokenKind.GOOD).status()).isEqualTo(403);
      assertThat(incoming.inbox.heard()).isEmpty();
    }
  }

  @Test
  void withoutAnAppAndAnEmulatorThereIsNoSuchPage() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.start(false, false)) {
      assertThat(incoming.emulate(hello(incoming), Map.of())).isIn(404, 405);
      assertThat(incoming.inbox.heard()).isEmpty();
    }
  }

  private static ObjectNode hello(IncomingTeams incoming) {
    return incoming.bot().written(Place.personal(Cast.ADA), "hello");
  }
}
