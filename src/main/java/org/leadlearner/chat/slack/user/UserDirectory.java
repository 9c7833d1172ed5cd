package org.leadlearner.chat.slack.user;

import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.lookup.Lookup;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.people.Profile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks people up with users.info, refreshes them after a quarter of an hour and caches them for a
 * day at most. No request waits long for it: while Slack does not answer, the payload's data is
 * used, which does not say whether a person is a guest.
 */
public final class UserDirectory {

  private static final Logger LOG = LoggerFactory.getLogger(UserDirectory.class);

  private static final Duration FRESH = Duration.ofMinutes(15);

  /** While Slack is slow, only the first message in each half minute waits for it. */
  private static final Duration UNANSWERED = Duration.ofSeconds(30);

  private static final Set<String> NOT_OURS = Set.of("user_not_found", "user_not_visible");

  private final ClientPool clients;
  private final SlackTokens tokens;
  private final UserProfiles profiles;
  private final LoadingCache<Who, Lookup.Answer<UserProfiles.Seen>> seen;

  private record Who(String team, String user) {}

  /**
   * @param profiles converts what Slack returns
   */
  public UserDirectory(ClientPool clients, SlackTokens tokens, UserProfiles profiles) {
    this(clients, tokens, profiles, Ticker.systemTicker());
  }

  public UserDirectory(
      ClientPool clients, SlackTokens tokens, UserProfiles profiles, Ticker ticker) {
    this.clients = clients;
    this.tokens = tokens;
    this.profiles = profiles;
    Lookup lookup = new Lookup(FRESH, UNANSWERED, ticker);
    this.seen = lookup.<Who, UserProfiles.Seen>cache().build(Lookup.asking(this::ask));
  }

  /** Empty for bots and for deactivated people, who get no reply. */
  public Optional<Profile> profile(SlackUser user) {
    Optional<UserProfiles.Seen> answer =
        Objects.requireNonNull(seen.get(new Who(user.team(), user.id()))).value();
    if (answer.isEmpty()) {
      return Optional.of(profiles.fromPayload(user));
    }
    return answer.get().isPerson() ? Optional.of(answer.get().profile()) : Optional.empty();
  }

  private Optional<UserProfiles.Seen> ask(Who who) {
    try {
      Optional<String> token = tokens.botToken(who.team());
      if (token.isEmpty()) {
        return Optional.empty();
      }
      UsersInfoResponse answer =
          clients
              .brisk()
              .methods(token.get())
              .usersInfo(request -> request.user(who.user()).includeLocale(true));
      if (answer.isOk()) {
        return Optional.of(profiles.seen(answer.getUser(), who.team()));
      }
      LOG.warn("Slack's users.info was refused: {}.", answer.getError());
      return NOT_OURS.contains(answer.getError())
          ? Optional.of(profiles.unseen(who.user()))
          : Optional.empty();
    } catch (IOException | SlackApiException | RuntimeException silence) {
      LOG.warn("Slack's users.info failed: {}.", silence.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
