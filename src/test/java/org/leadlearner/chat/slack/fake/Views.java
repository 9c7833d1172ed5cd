package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.chat.fake.Json;

/** The modals that are open and the home tabs that were published. Copies leave. */
final class Views {
  private record Open(String user, ObjectNode view) {}

  private final Map<String, Open> modals = new LinkedHashMap<>();
  private final Map<String, ObjectNode> homes = new LinkedHashMap<>();
  private final BlockRules rules;

  Views(BlockRules rules) {
    this.rules = rules;
  }

  synchronized ObjectNode open(String user, JsonNode sent) throws SlackError {
    ObjectNode view = made(sent, "modal", SlackJson.id("V"));
    modals.put(view.path("id").asText(), new Open(user, view));
    return view.deepCopy();
  }

  synchronized ObjectNode update(String id, Optional<String> hash, JsonNode sent)
      throws SlackError {
    Open old = modals.get(id);
    if (old == null) {
      throw new SlackError("not_found");
    }
    refuseOldHash(old.view(), hash);
    ObjectNode view = made(sent, "modal", id);
    modals.put(id, new Open(old.user(), view));
    return view.deepCopy();
  }

  synchronized ObjectNode publish(String user, Optional<String> hash, JsonNode sent)
      throws SlackError {
    Optional<ObjectNode> old = Optional.ofNullable(homes.get(user));
    if (old.isPresent()) {
      refuseOldHash(old.get(), hash);
    }
    String id = old.map(view -> view.path("id").asText()).orElse(SlackJson.id("V"));
    ObjectNode view = made(sent, "home", id);
    homes.put(user, view);
    return view.deepCopy();
  }

  synchronized void close(String id) {
    modals.remove(id);
  }

  synchronized void closeAllOf(String user) {
    modals.values().removeIf(open -> open.user().equals(user));
  }

  synchronized Optional<ObjectNode> modal(String id) {
    return Optional.ofNullable(modals.get(id)).map(open -> open.view().deepCopy());
  }

  synchronized Optional<String> viewer(String id) {
    return Optional.ofNullable(modals.get(id)).map(Open::user);
  }

  /** Oldest first: the last one lies on top. */
  synchronized List<JsonNode> modals() {
    return modals.values().stream().<JsonNode>map(open -> open.view().deepCopy()).toList();
  }

  synchronized Optional<ObjectNode> home(String user) {
    return Optional.ofNullable(homes.get(user)).map(ObjectNode::deepCopy);
  }

  private static void refuseOldHash(ObjectNode view, Optional<String> hash) throws SlackError {
    if (hash.isPresent() && !hash.get().equals(view.path("hash").asText())) {
      throw new SlackError("hash_conflict");
    }
  }

  private ObjectNode made(JsonNode sent, String type, String id) throws SlackError {
    if (!sent.path("type").asText().equals(type)) {
      throw SlackError.because("invalid_arguments", List.of("[ERROR] the view must be a " + type));
    }
    JsonNode blocks = rules.ofView(sent);
    ObjectNode view = Json.object().put("private_metadata", "").put("callback_id", "");
    view.setAll((ObjectNode) sent.deepCopy());
    view.set("blocks", blocks);
    view.set("state", Json.object().set("values", Json.object()));
    return view.put("id", id)
        .put("hash", SlackJson.id("h."))
        .put("team_id", Team.HOME.id())
        .put("app_id", Cast.APP)
        .put("bot_id", Cast.BOT_ID);
  }
}
