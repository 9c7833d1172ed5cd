package org.leadlearner.chat.slack;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.leadlearner.chat.ChatPlatform;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.slack.api.SlackClient;
import org.leadlearner.chat.slack.api.SlackHistory;
import org.leadlearner.chat.slack.api.SlackRateLimiter;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.chat.slack.api.SlackWriter;
import org.leadlearner.chat.slack.render.BlockKitRenderer;
import org.leadlearner.chat.slack.user.SlackUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends messages to Slack. */
public final class SlackPlatform implements ChatPlatform {

  static final String NAME = SlackUser.PLATFORM;

  private static final Logger LOG = LoggerFactory.getLogger(SlackPlatform.class);
  private static final Duration LONGEST_CALL = Duration.ofSeconds(20);

  private final SlackTokens tokens;
  private final SlackClient client;
  private final SlackWriter writer;
  private final SlackHistory history;

  /**
   * @param apiUrl the base of the Web API, ending in {@code /api/}
   * @param yourAnswer the label of the answer that was chosen before
   */
  SlackPlatform(SlackTokens tokens, URI apiUrl, String yourAnswer, Clock clock) {
    this(
        tokens,
        new SlackClient(apiUrl, new SlackRateLimiter(clock), LONGEST_CALL),
        yourAnswer,
        clock);
  }

  SlackPlatform(SlackTokens tokens, SlackClient client, String yourAnswer, Clock clock) {
    this.tokens = tokens;
    this.client = client;
    this.writer = new SlackWriter(client, new BlockKitRenderer(yourAnswer));
    this.history = new SlackHistory(client, clock);
  }

  @Override
  public String name() {
    return NAME;
  }

  /**
   * Slack's reference does not promise deduplication, so the channel's history is checked first.
   */
  @Override
  public boolean showsRepeatsOnce() {
    return false;
  }

  @Override
  public Duration pauseOf(String workspace, boolean isAwaited) {
    return client.pauseOf(workspace, isAwaited);
  }

  @Override
  public void takenOver(String workspace, Duration ago) {
    client.takenOver(workspace, ago);
  }

  @Override
  public Duration pauseOf(Waiting message) {
    return client.pauseOf(message);
  }

  @Override
  public Sent send(Outgoing outgoing) {
    return withToken(outgoing, Sent.NotSent::new, token -> writer.write(outgoing, token));
  }

  @Override
  public Optional<Sent> lookUp(Outgoing outgoing, Instant triedAt) {
    if (outgoing.to().isHome()) {
      return Optional.of(new Sent.NotSent("a page that is published again looks the same"));
    }
    return Optional.of(
        withToken(outgoing, Sent.Unknown::new, token -> history.find(outgoing, triedAt, token)));
  }

  /**
   * @param unreadable the outcome when the tokens cannot be read now
   */
  private Sent withToken(
      Outgoing outgoing, Function<String, Sent> unreadable, Function<String, Sent> work) {
    Optional<String> token;
    try {
      token = tokens.botToken(outgoing.to().workspace());
    } catch (RuntimeException fault) {
      LOG.error("The token of {} cannot be read.", outgoing.to().workspace(), fault);
      return unreadable.apply("the token could not be read");
    }
    return token
        .map(work)
        .orElseGet(
            () ->
                new Sent.Refused(
                    "not_installed: install the assistant",
                    Optional.of(new Shut(outgoing.to(), Shut.Cause.WORKSPACE))));
  }
}
