package org.leadlearner.chat.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.microsoft.bot.schema.ChannelAccount;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.leadlearner.people.Account;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the roster of a conversation for the address of who speaks there (Microsoft's page "Get
 * Teams specific context for your bot"), remembered for a day. A word waits for it a moment and no
 * longer: when it is known later, a later word has it.
 */
final class TeamsRoster implements TeamsPeople {

  private static final Logger LOG = LoggerFactory.getLogger(TeamsRoster.class);

  private static final long PATIENCE_MILLIS = 300;
  private static final int MOST = 10_000;
  private static final int THREADS = 2;
  private static final int WAITING = 64;
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration UNANSWERED = Duration.ofMinutes(1);

  /** Stands in the name of those who belong to another organisation. */
  private static final String FROM_ELSEWHERE = "#ext#";

  private final ConnectorClient client;
  private final ThreadPoolExecutor askers = askers();
  private final AsyncCache<Account, Told> told;

  /**
   * What came of a question.
   *
   * @param isAnswered whether the roster answered, if only that it has no address
   */
  private record Told(boolean isAnswered, Optional<String> address) {}

  TeamsRoster(ConnectorClient client) {
    this.client = client;
    this.told =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(
                Expiry.<Account, Told>writing(
                    (who, answer) -> answer.isAnswered() ? KEPT : UNANSWERED))
            .executor(askers)
            .buildAsync();
  }

  @Override
  public Optional<String> address(Scene scene) {
    try {
      return told.get(scene.account(), who -> ask(scene))
          .get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
          .address();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (TimeoutException | ExecutionException | RejectedExecutionException notNow) {
      return Optional.empty();
    }
  }

  private Told ask(Scene scene) {
    ConnectorAnswer<ChannelAccount> answer =
        client.call(
            scene.own(),
            scene.activity().getServiceUrl(),
            conversations ->
                conversations.getConversationMember(
                    scene.activity().getFrom().getId(), room(scene)));
    if (answer instanceof ConnectorAnswer.Done<ChannelAccount> done) {
      return new Told(true, address(scene, done.body()));
    }
    LOG.info("Teams did not tell an address: {}.", answer.getClass().getSimpleName());
    return new Told(false, Optional.empty());
  }

  /** Without a thread, which has no roster of its own. */
  private static String room(Scene scene) {
    return scene.activity().getConversation().getId().replaceFirst(";messageid=.*$", "");
  }

  /**
   * The directory is the district's own, so it vouches for the address. The principal name is no
   * address: it may look like one that nobody can be reached at.
   */
  private static Optional<String> address(Scene scene, ChannelAccount member) {
    JsonNode more = Json.tree(member.getProperties());
    boolean isSame = scene.account().user().equals(member.getAadObjectId());
    boolean isOurs = scene.tenant().equalsIgnoreCase(more.path("tenantId").asText(scene.tenant()));
    boolean isGuest =
        "guest".equalsIgnoreCase(more.path("userRole").asText())
            || more.path("userPrincipalName")
                .asText()
                .toLowerCase(Locale.ROOT)
                .contains(FROM_ELSEWHERE);
    return Optional.of(more.path("email").asText("").strip())
        .filter(email -> isSame && isOurs && !isGuest && email.contains("@"));
  }

  private static ThreadPoolExecutor askers() {
    ThreadPoolExecutor askers =
        new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            work -> new Thread(work, "teams-roster"));
    askers.allowCoreThreadTimeOut(true);
    return askers;
  }

  /** Nobody waits for what is not known by now. */
  @Override
  public void close() {
    askers.shutdownNow();
  }
}
