package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Rooms;
import org.leadlearner.chat.teams.fake.TargetedMessages;
import org.leadlearner.chat.teams.receive.PrivatePlace;

/** The cards that stand in the conversations of a fake Teams. */
record TeamsCards(Rooms rooms, TargetedMessages targeted) {

  private static final String THREAD = ";messageid=";

  /**
   * A button that can be pressed, on the card of a message.
   *
   * @param thread the thread of a targeted message; others begin theirs
   */
  record Button(String message, Optional<String> thread, JsonNode action) {

    JsonNode data() {
      return action.path("data");
    }

    /** What a client sends that knows no Action.Execute. */
    JsonNode dataOfOld() {
      return (action.has("fallback") ? action.path("fallback") : action).path("data");
    }

    String verb() {
      return action.path("verb").asText();
    }

    /** An answer to a question is called by its letter or number, which stands before it. */
    boolean isNamed(String label) {
      String title = action.path("title").asText();
      return title.equals(label) || title.startsWith(label + ". ");
    }

    boolean opensForm() {
      return data().path("msteams").path("type").asText().equals("task/fetch");
    }
  }

  /** The buttons with this label in these conversations, the oldest first. */
  List<Button> buttons(List<String> conversations, String label) {
    return conversations.stream()
        .flatMap(conversation -> rooms.in(conversation).stream())
        .flatMap(message -> buttons(message, Optional.empty(), label).stream())
        .toList();
  }

  /** As {@link #buttons}, and below them those that one person alone sees there. */
  List<Button> buttonsInChannel(String channel, Cast.User reader, String label) {
    List<Button> found = new ArrayList<>(buttons(threads(channel), label));
    for (String thread : targeted.threads(channel)) {
      targeted.seenBy(reader, thread).stream()
          .flatMap(message -> buttons(message, Optional.of(root(thread)), label).stream())
          .forEach(found::add);
    }
    return found;
  }

  private static List<Button> buttons(JsonNode message, Optional<String> thread, String label) {
    String id = message.path("id").asText();
    return message.findParents("title").stream()
        .filter(action -> action.path("type").asText().startsWith("Action."))
        .map(action -> new Button(id, thread, action))
        .filter(button -> button.isNamed(label))
        .filter(button -> button.action().has("fallback") || button.opensForm())
        .toList();
  }

  /** The threads of a channel that a message of the assistant began, the oldest first. */
  List<String> threads(String channel) {
    return rooms.threads(channel).stream()
        .filter(thread -> root(thread).equals(rooms.in(thread).get(0).path("id").asText()))
        .toList();
  }

  /** The id of our newest message in a channel. */
  String newestThread(String channel) {
    List<String> threads = threads(channel);
    return root(threads.get(threads.size() - 1));
  }

  /** The card of a message where it must stand by now. */
  JsonNode standing(Outgoing outgoing) {
    List<ObjectNode> there =
        PrivatePlace.read(outgoing.to())
            .map(this::seen)
            .orElseGet(() -> rooms.in(conversation(outgoing.to().id())));
    ObjectNode message =
        there.stream()
            .filter(one -> outgoing.replaces().filter(one.path("id").asText()::equals).isPresent())
            .findFirst()
            .orElseGet(() -> there.get(there.size() - 1));
    JsonNode card = message.path("attachments").path(0).path("content").deepCopy();
    // What stands for those who cannot see the card proves nothing of the card.
    ((ObjectNode) card).remove(List.of("fallbackText", "speak"));
    return card;
  }

  /** The messages there that only this person sees. */
  private List<ObjectNode> seen(PrivatePlace place) {
    List<ObjectNode> seen = targeted.seenBy(Cast.called(place.user()), place.place().id());
    assertThat(rooms.in(place.place().id())).doesNotContainAnyElementsOf(seen);
    return seen;
  }

  /** What the button of a form's card sends when nothing is filled in. */
  static ObjectNode sending(JsonNode card) {
    return (ObjectNode) card.path("actions").path(0).path("data").deepCopy();
  }

  /** What is posted in a channel begins a thread of its own. */
  private String conversation(String id) {
    if (id.contains(THREAD)) {
      return id;
    } else if (List.of(Cast.CHANNEL, Cast.GENERAL, Cast.STAFF).contains(id)) {
      return id + THREAD + newestThread(id);
    }
    return Cast.personal(id);
  }

  private static String root(String thread) {
    return thread.substring(thread.indexOf(THREAD) + THREAD.length());
  }
}
