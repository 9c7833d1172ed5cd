package org.leadlearner.chat.slack;

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
import org.leadlearner.people.Profile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who people are, as users.info tells it, remembered for a day and asked again after a quarter of
 * an hour. Nobody waits long for it: while Slack does not say, what the payload says stands in.
 */
final class SlackPeople {

  private static final Logger LOG = LoggerFactory.getLogger(SlackPeople.class);

  private static final int MOST = 10_000;
  private static final Duration FRESH = Duration.ofMinutes(15);
  private static final Duration KEPT = Duration.ofDays(1);

  /** While Slack is slow, only the first word in each half minute waits for it. */
  private static final Duration UNANSWERED = Duration.ofSeconds(30);

  private static final Set<String> NOT_OURS = Set.of("user_not_found", "user_not_visible");

  private final SlackClients clients;
  private final SlackTokens tokens;
  private final SlackProfiles profiles;
  private final LoadingCache<Who, Optional<SlackProfiles.Seen>> seen;

  private record Who(String team, String user) {}

  /**
   * @param profiles how what Slack tells is read
   */
  SlackPeople(SlackClients clients, SlackTokens tokens, SlackProfiles profiles) {
    this(clients, tokens, profiles, Ticker.systemTicker());
  }

  SlackPeople(SlackClients clients, SlackTokens tokens, SlackProfiles profiles, Ticker ticker) {
    this.clients = clients;
    this.tokens = tokens;
    this.profiles = profiles;
    this.seen =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .refreshAfterWrite(FRESH)
            .expireAfter(
                Expiry.<Who, Optional<SlackProfiles.Seen>>writing(
                    (who, answer) -> answer.isPresent() ? KEPT : UNANSWERED))
            .ticker(ticker)
            .build(new Asking());
  }

  /** Empty for bots and for people who were removed: to those nobody answers. */
  Optional<Profile> profile(Gesture.Actor actor) {
    Optional<SlackProfiles.Seen> answer =
        Objects.requireNonNull(seen.get(new Who(actor.team(), actor.user())));
    if (answer.isEmpty()) {
      return Optional.of(profiles.told(actor));
    }
    return answer.get().isPerson() ? Optional.of(answer.get().profile()) : Optional.empty();
  }

  private final class Asking implements CacheLoader<Who, Optional<SlackProfiles.Seen>> {
    @Override
    public Optional<SlackProfiles.Seen> load(Who who) {
      return ask(who);
    }

    /** What was known stays when Slack does not answer. */
    @Override
    public Optional<SlackProfiles.Seen> reload(Who who, Optional<SlackProfiles.Seen> known) {
      Optional<SlackProfiles.Seen> news = ask(who);
      return news.isPresent() ? news : known;
    }
  }

  private Optional<SlackProfiles.Seen> ask(Who who) {
    Optional<String> token = tokens.botToken(who.team());
    if (token.isEmpty()) {
      return Optional.empty();
    }
    try {
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
