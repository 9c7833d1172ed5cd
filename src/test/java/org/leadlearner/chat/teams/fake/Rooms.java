package org.leadlearner.chat.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The conversations and their activities, each as the bot sent it last. */
public final class Rooms {
  private static final String THREAD = ";messageid=";

  private final Map<String, Map<String, ObjectNode>> activities = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> described = new ConcurrentHashMap<>();
  private final Set<String> left = ConcurrentHashMap.newKeySet();
  private final Clock clock;
  private long last;

  Rooms(Clock clock) {
    this.clock = clock;
  }

  /** From now on the roster says this of a person. */
  public void describe(Cast.User user, String field, String value) {
    described.computeIfAbsent(user.id(), id -> new ConcurrentHashMap<>()).put(field, value);
  }

  Map<String, String> described(Cast.User user) {
    return described.getOrDefault(user.id(), Map.of());
  }

  /** The bot is in this conversation no more. */
  public void leave(String conversation) {
    left.add(base(conversation));
  }

  /** The bot is in it again. */
  public void join(String conversation) {
    left.remove(base(conversation));
  }

  boolean isLeft(String conversation) {
    return left.contains(base(conversation));
  }

  /** The activities of a conversation or a thread, oldest first. */
  public synchronized List<ObjectNode> in(String conversation) {
    return List.copyOf(activities.getOrDefault(conversation, Map.of()).values());
  }

  static boolean isKnown(String conversation) {
    return !members(conversation).isEmpty();
  }

  static List<Cast.User> members(String conversation) {
    return isShared(conversation) ? Cast.USERS : known(conversation);
  }

  /** Whom one may ask about by name: in a shared room also the leaders of the transcripts. */
  static List<Cast.User> known(String conversation) {
    String base = base(conversation);
    return Cast.oneOfMany(base)
        .map(List::of)
        .orElseGet(
            () ->
                Cast.everyone().stream()
                    .filter(user -> isShared(conversation) || user.personal().equals(base))
                    .toList());
  }

  static boolean isShared(String conversation) {
    return Set.of(Cast.GROUP, Cast.GENERAL, Cast.CHANNEL, Cast.STAFF).contains(base(conversation));
  }

  static boolean hasThreads(String conversation) {
    return Set.of(Cast.GENERAL, Cast.CHANNEL, Cast.STAFF).contains(conversation);
  }

  static String thread(String channel, String root) {
    return channel + THREAD + root;
  }

  /** Every thread of a channel that the bot began, oldest first. */
  public synchronized List<String> threads(String channel) {
    return activities.keySet().stream().filter(room -> room.startsWith(channel + THREAD)).toList();
  }

  /** Begins a thread with an activity and gives the id of both. */
  synchronized String begin(String channel, ObjectNode activity) {
    String root = nextId();
    activities
        .computeIfAbsent(thread(channel, root), fresh -> new LinkedHashMap<>())
        .put(root, activity.deepCopy().put("id", root));
    return root;
  }

  /** The client puts another card in the place of one that was pressed. */
  synchronized void refresh(String conversation, String id, JsonNode card) {
    roomOf(conversation, id)
        .map(held -> held.get(id))
        .map(activity -> activity.path("attachments").path(0))
        .filter(ObjectNode.class::isInstance)
        .ifPresent(attachment -> ((ObjectNode) attachment).set("content", card));
  }

  /** Keeps a new activity and gives its id. */
  synchronized String add(String conversation, ObjectNode activity) {
    String id = nextId();
    activities
        .computeIfAbsent(conversation, fresh -> new LinkedHashMap<>())
        .put(id, activity.deepCopy().put("id", id));
    return id;
  }

  synchronized boolean replace(String conversation, String id, ObjectNode activity) {
    Optional<Map<String, ObjectNode>> room = roomOf(conversation, id);
    room.ifPresent(held -> held.put(id, activity.deepCopy().put("id", id)));
    return room.isPresent();
  }

  synchronized boolean remove(String conversation, String id) {
    return roomOf(conversation, id).map(held -> held.remove(id)).isPresent();
  }

  /** An id as Teams makes them: milliseconds, and no two the same. */
  synchronized String nextId() {
    last = Math.max(clock.millis(), last + 1);
    return Long.toString(last);
  }

  /** A thread and its channel name the same activities. */
  private Optional<Map<String, ObjectNode>> roomOf(String conversation, String id) {
    return Stream.of(activities.entrySet())
        .flatMap(entries -> new ArrayList<>(entries).stream())
        .filter(room -> base(room.getKey()).equals(base(conversation)))
        .map(Map.Entry::getValue)
        .filter(held -> held.containsKey(id))
        .findFirst();
  }

  private static String base(String conversation) {
    int thread = conversation.indexOf(THREAD);
    return thread < 0 ? conversation : conversation.substring(0, thread);
  }
}
