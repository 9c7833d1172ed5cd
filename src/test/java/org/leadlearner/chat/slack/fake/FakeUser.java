package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.fake.Json;

/**
 * Somebody in Slack, as users.info shows them.
 *
 * @param team the id of the team they belong to; to another they are a stranger
 * @param email empty where the profile shows none
 * @param timezone as in {@code tz}
 */
public record FakeUser(
    String id,
    String team,
    String name,
    String realName,
    Optional<String> email,
    ZoneId timezone,
    Set<Trait> traits,
    Away away) {

  /**
   * What they say of being away.
   *
   * @param emoji of their status
   * @param until when the status ends, in seconds; 0 for never
   * @param pausedFrom when their notifications are paused next or since, in seconds
   */
  public record Away(String emoji, String text, long until, long pausedFrom, long pausedUntil) {

    static final Away NO = new Away("", "", 0, 0, 0);

    boolean isPausing() {
      return pausedUntil > 0;
    }
  }

  /** What sets a user apart from an ordinary member. */
  public enum Trait {
    ADMIN,
    OWNER,
    GUEST,
    SINGLE_CHANNEL_GUEST,
    DELETED,
    BOT,
    /** Has not yet shown that the address is theirs. */
    UNCONFIRMED
  }

  public FakeUser {
    traits = Set.copyOf(traits);
  }

  /** An ordinary member in Chicago with the address {@code name@example.org}. */
  public static FakeUser named(String id, String name, String realName) {
    return new FakeUser(
        id,
        Team.HOME.id(),
        name,
        realName,
        Optional.of(name + "@example.org"),
        ZoneId.of("America/Chicago"),
        Set.of(),
        Away.NO);
  }

  public FakeUser withStatus(String emoji, String text, long until) {
    Away said = new Away(emoji, text, until, away.pausedFrom, away.pausedUntil);
    return new FakeUser(id, team, name, realName, email, timezone, traits, said);
  }

  /** Whose notifications are paused then, in seconds. */
  public FakeUser pausing(long from, long until) {
    Away paused = new Away(away.emoji, away.text, away.until, from, until);
    return new FakeUser(id, team, name, realName, email, timezone, traits, paused);
  }

  public FakeUser as(Trait trait) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return new FakeUser(id, team, name, realName, email, timezone, more, away);
  }

  public FakeUser inTimezone(String zone) {
    return new FakeUser(id, team, name, realName, email, ZoneId.of(zone), traits, away);
  }

  public FakeUser ofTeam(String otherTeam) {
    return new FakeUser(id, otherTeam, name, realName, email, timezone, traits, away);
  }

  public FakeUser withoutEmail() {
    return new FakeUser(id, team, name, realName, Optional.empty(), timezone, traits, away);
  }

  public FakeUser withEmail(String address) {
    return new FakeUser(id, team, name, realName, Optional.of(address), timezone, traits, away);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** A user object as a team receives it; a bot has no e-mail address. */
  ObjectNode json(Team asking) {
    ObjectNode profile =
        Json.object().put("real_name", realName).put("display_name", name).put("team", team);
    profile
        .put("status_emoji", away.emoji)
        .put("status_text", away.text)
        .put("status_expiration", away.until);
    email.filter(address -> !is(Trait.BOT)).ifPresent(address -> profile.put("email", address));
    ObjectNode user =
        Json.object()
            .put("id", id)
            .put("team_id", team)
            .put("name", name)
            .put("real_name", realName)
            .put("tz", timezone.getId())
            .put("deleted", is(Trait.DELETED))
            .put("is_admin", is(Trait.ADMIN))
            .put("is_owner", is(Trait.OWNER))
            .put("is_restricted", is(Trait.GUEST) || is(Trait.SINGLE_CHANNEL_GUEST))
            .put("is_ultra_restricted", is(Trait.SINGLE_CHANNEL_GUEST))
            .put("is_bot", is(Trait.BOT))
            .put("is_email_confirmed", email.isPresent() && !is(Trait.UNCONFIRMED));
    if (!team.equals(asking.id())) {
      user.put("is_stranger", true);
    }
    return user.set("profile", profile);
  }
}
