package org.leadlearner.chat.slack.receive;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.users.UsersInfoResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.people.Profile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who people are, as users.info tells it, asked again after a quarter of an hour and remembered for
 * a day at most. Nobody waits long for it: while Slack does not say, what the payload says stands
 * in, which leaves open whether they are guests.
 */
public final class UserDirectory {

  private static final Logger LOG = LoggerFactory.getLogger(UserDirectory.class);

  private static final int MOST = 10_000;
  private static final Duration FRESH = Duration.ofMinutes(15);
  private static final Duration KEPT = Duration.ofDays(1);

  /** While Slack is slow, only the first word in each half minute waits for it. */
  private static final Duration UNANSWERED = Duration.ofSeconds(30);

  private static final Set<String> NOT_OURS = Set.of("user_not_found", "user_not_visible");

  private final ClientPool clients;
  private final SlackTokens tokens;
  private final UserProfiles profiles;
  private final LoadingCache<Who, Answer> seen;

  private record Who(String team, String user) {}

  /**
   * What came of a question.
   *
   * @param isNew whether Slack said it just now; what it said before gets no longer life by being
   *     kept
   */
  private record Answer(Optional<UserProfiles.Seen> seen, boolean isNew) {}

  /**
   * @param profiles how what Slack tells is read
   */
  public UserDirectory(ClientPool clients, SlackTokens tokens, UserProfiles profiles) {
    this(clients, tokens, profiles, Ticker.systemTicker());
  }

  public UserDirectory(
      ClientPool clients, SlackTokens tokens, UserProfiles profiles, Ticker ticker) {
    this.clients = clients;
    this.tokens = tokens;
    this.profiles = profiles;
    this.seen =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .refreshAfterWrite(FRESH)
            .expireAfter(new Life())
            .ticker(ticker)
            .build(new Asking());
  }

  /** Empty for bots and for people who were removed: to those nobody answers. */
  Optional<Profile> profile(SlackInteraction.Actor actor) {
    Optional<UserProfiles.Seen> answer =
        Objects.requireNonNull(seen.get(new Who(actor.team(), actor.user()))).seen();
    if (answer.isEmpty()) {
      return Optional.of(profiles.told(actor));
    }
    return answer.get().isPerson() ? Optional.of(answer.get().profile()) : Optional.empty();
  }

  private final class Asking implements CacheLoader<Who, Answer> {
    @Override
    public Answer load(Who who) {
      return new Answer(ask(who), true);
    }

    /** What was known stays when Slack does not answer. */
    @Override
    public Answer reload(Who who, Answer known) {
      Optional<UserProfiles.Seen> news = ask(who);
      return news.isPresent() ? new Answer(news, true) : new Answer(known.seen(), false);
    }
  }

  /** How long answers are remembered. */
  private static final class Life implements Expiry<Who, Answer> {
    @Override
    public long expireAfterCreate(Who who, Answer answer, long now) {
      return (answer.seen().isPresent() ? KEPT : UNANSWERED).toNanos();
    }

    @Override
    public long expireAfterUpdate(Who who, Answer answer, long now, long left) {
      return answer.isNew() ? expireAfterCreate(who, answer, now) : left;
    }

    @Override
    public long expireAfterRead(Who who, Answer answer, long now, long left) {
      return left;
    }
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
