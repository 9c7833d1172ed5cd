package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.slack.fake.Team;
import org.leadlearner.chat.slack.transport.IncomingSlack;

/** Whose installation each kind of payload is of, as Slack sends it to organisations too. */
class InstalledWorkspaceTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "payload=";
  private static final String OTHER = "T0OTHER";

  private final IncomingSlack incoming = IncomingSlack.start();
  private List<String> bodies = List.of();
  private int sent;

  @BeforeEach
  void record() throws Exception {
    bodies = RecordedRequests.of(incoming);
  }

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  /** The recorded payload of a kind, changed; whom it is heard from, or an empty text. */
  private String workspace(String kind, Consumer<ObjectNode> change) throws Exception {
    String body = bodies.stream().filter(one -> kind(one).equals(kind)).findFirst().orElseThrow();
    ObjectNode payload = (ObjectNode) JSON.readTree(json(body));
    change.accept(payload);
    ofItsOwn(payload);
    String changed = JSON.writeValueAsString(payload);
    int before = incoming.inbox.heard().size();
    String posted =
        body.startsWith(FORM) ? FORM + URLEncoder.encode(changed, StandardCharsets.UTF_8) : changed;
    assertThat(incoming.requests.posted(posted).getStatusCode()).isEqualTo(200);
    List<Incoming> heard = incoming.inbox.heard();
    return heard.size() == before ? "" : heard.get(heard.size() - 1).from().workspace();
  }

  /** What was heard before is not heard again. */
  private void ofItsOwn(ObjectNode payload) {
    String number = "." + sent++;
    for (JsonNode one : List.of(payload, payload.path("view"), payload.path("event"))) {
      for (String key : List.of("trigger_id", "event_id", "id", "ts", "client_msg_id")) {
        if (one.hasNonNull(key)) {
          ((ObjectNode) one).put(key, one.path(key).asText() + number);
        }
      }
    }
  }

  private static String json(String body) {
    return body.startsWith(FORM)
        ? URLDecoder.decode(body.substring(FORM.length()), StandardCharsets.UTF_8)
        : body;
  }

  private static String kind(String body) {
    try {
      return json(body).startsWith("{") ? JSON.readTree(json(body)).path("type").asText() : "";
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static void ofOrganisation(ObjectNode payload) {
    payload.putNull("team").put("is_enterprise_install", true);
  }

  private static void installed(ObjectNode payload, String team) {
    ((ObjectNode) payload.path("view")).put("app_installed_team_id", team);
  }

  @Test
  void aFormOfAnOrganisationIsKept() throws Exception {
    for (String kind : List.of("view_submission", "view_closed")) {
      assertThat(
              workspace(
                  kind,
                  payload -> {
                    ofOrganisation(payload);
                    installed(payload, Team.HOME.id());
                  }))
          .as(kind)
          .isEqualTo(Team.HOME.id());
      assertThat(workspace(kind, InstalledWorkspaceTest::ofOrganisation))
          .as(kind)
          .isEqualTo(Team.HOME.id());
    }
  }

  @Test
  void whoseTheViewIsGoesBeforeWhereItWasOpened() throws Exception {
    for (String kind : List.of("view_submission", "view_closed")) {
      assertThat(
              workspace(
                  kind,
                  payload -> {
                    installed(payload, Team.HOME.id());
                    ((ObjectNode) payload.path("team")).put("id", OTHER);
                    ((ObjectNode) payload.path("user")).put("team_id", OTHER);
                  }))
          .as(kind)
          .isEqualTo(Team.HOME.id());
      assertThat(workspace(kind, payload -> installed(payload, OTHER))).as(kind).isEmpty();
    }
  }

  @Test
  void withoutATeamAPressAndAShortcutAreOfTheUsersOne() throws Exception {
    for (String kind : Set.of("block_actions", "message_action")) {
      assertThat(workspace(kind, InstalledWorkspaceTest::ofOrganisation))
          .as(kind)
          .isEqualTo(Team.HOME.id());
      assertThat(
              workspace(
                  kind,
                  payload -> {
                    ofOrganisation(payload);
                    ((ObjectNode) payload.path("user")).put("team_id", OTHER);
                  }))
          .as(kind)
          .isEmpty();
    }
  }

  @Test
  void anEventIsOfTheInstallationThatItWasAuthorizedFor() throws Exception {
    assertThat(
            workspace(
                "event_callback",
                payload -> {
                  payload.put("team_id", OTHER);
                  authorization(payload).put("team_id", Team.HOME.id());
                }))
        .isEqualTo(Team.HOME.id());
    assertThat(workspace("event_callback", payload -> authorization(payload).put("team_id", OTHER)))
        .isEmpty();
    assertThat(workspace("event_callback", payload -> authorization(payload).putNull("team_id")))
        .isEqualTo(Team.HOME.id());
    assertThat(workspace("event_callback", payload -> payload.putNull("authorizations")))
        .isEqualTo(Team.HOME.id());
  }

  private static ObjectNode authorization(JsonNode payload) {
    return (ObjectNode) payload.path("authorizations").path(0);
  }
}
