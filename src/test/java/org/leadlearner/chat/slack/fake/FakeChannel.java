package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leadlearner.chat.fake.Json;

/**
 * A conversation.
 *
 * @param members ids of users, in the order of conversations.members
 */
public record FakeChannel(
    String id, String name, Kind kind, boolean isArchived, Set<String> members) {

  /** What a conversation is, with the word that its scopes begin with. */
  public enum Kind {
    PUBLIC("channels"),
    PRIVATE("groups"),
    DIRECT("im");

    private final String scope;

    Kind(String scope) {
      this.scope = scope;
    }

    String scope() {
      return scope;
    }
  }

  public FakeChannel {
    members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
  }

  public static FakeChannel open(String id, String name, String... members) {
    return new FakeChannel(id, name, Kind.PUBLIC, false, new LinkedHashSet<>(List.of(members)));
  }

  static FakeChannel direct(String user) {
    Set<String> both = new LinkedHashSet<>(List.of(user, Cast.BOT));
    return new FakeChannel(Cast.directMessage(user), "directmessage", Kind.DIRECT, false, both);
  }

  public FakeChannel archived() {
    return new FakeChannel(id, name, kind, true, members);
  }

  public FakeChannel joinedBy(String user) {
    Set<String> more = new LinkedHashSet<>(members);
    more.add(user);
    return new FakeChannel(id, name, kind, isArchived, more);
  }

  public FakeChannel leftBy(String user) {
    Set<String> fewer = new LinkedHashSet<>(members);
    fewer.remove(user);
    return new FakeChannel(id, name, kind, isArchived, fewer);
  }

  boolean hasBot() {
    return members.contains(Cast.BOT);
  }

  boolean is(Kind other) {
    return kind == other;
  }

  /** The name in requests to the bot; a private channel's name is not told there. */
  String shownName() {
    return is(Kind.PRIVATE) ? "privategroup" : name;
  }

  /** A conversation object. */
  ObjectNode json() {
    ObjectNode channel =
        Json.object()
            .put("id", id)
            .put("is_channel", is(Kind.PUBLIC))
            .put("is_group", is(Kind.PRIVATE))
            .put("is_im", is(Kind.DIRECT))
            .put("is_mpim", false)
            .put("is_private", !is(Kind.PUBLIC))
            .put("is_archived", isArchived);
    return is(Kind.DIRECT)
        ? channel.put("user", members.iterator().next())
        : channel.put("name", name).put("is_member", hasBot()).put("num_members", members.size());
  }
}
