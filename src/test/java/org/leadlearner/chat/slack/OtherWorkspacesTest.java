package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.chat.slack.transport.IncomingSlack;

/** Requests that Slack signed, out of a workspace that is none of the district's. */
class OtherWorkspacesTest {
  private static final List<String> OTHERS = List.of("T0OTHER", "T0TEAMS", "t0team", "T0");

  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void nothingOfThemIsHeardOrLookedUpAndSlackNeedNotSendItAgain() throws Exception {
    List<String> bodies = RecordedRequests.of(incoming);
    int before = incoming.inbox.heard().size();
    int asked = incoming.slack.calls().count("users.info");
    for (String other : OTHERS) {
      for (String body : bodies) {
        String foreign = body.replace(Team.HOME.id(), other);
        assertThat(incoming.requests.posted(foreign).getStatusCode()).as(foreign).isEqualTo(200);
      }
    }
    assertThat(incoming.inbox.heard()).hasSize(before);
    assertThat(incoming.slack.calls().count("users.info")).isEqualTo(asked);

    bodies.forEach(body -> incoming.requests.posted(body));
    assertThat(incoming.inbox.heard()).hasSizeGreaterThan(before + 6);
  }
}
