package org.leadlearner.chat.teams.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import com.microsoft.bot.schema.ChannelAccount;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.leadlearner.chat.lookup.Lookup;
import org.leadlearner.chat.teams.receive.ActivityContext;
import org.leadlearner.chat.teams.receive.ActivityJson;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the roster of a conversation for the sender of a message (Microsoft's page "Get Teams
 * specific context for your bot"), refreshes it after an hour, and caches it for a day at most. A
 * message waits only a moment for the roster: if it is slow, a later message gets the result.
 */
public final class TeamsRoster implements EmailLookup {

  private static final Logger LOG = LoggerFactory.getLogger(TeamsRoster.class);

  /** Noticeable, but shorter than what the platform waits for anyway. */
  public static final Duration PATIENCE = Duration.ofMillis(1_500);

  private static final int THREADS = 4;
  private static final int WAITING = 64;
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration UNANSWERED = Duration.ofMinutes(1);

  /** While the roster is slow, only the first message in each half minute waits for it. */
  private static final Duration SLOW = Duration.ofSeconds(30);

  /** Part of the principal name of guests from another organization. */
  private static final String FROM_ELSEWHERE = "#ext#";

  private final ConnectorClient client;
  private final boolean asksAddresses;
  private final Duration patience;
  private final Ticker ticker;
  private final ThreadPoolExecutor askers = askers();
  private final AsyncLoadingCache<Who, Lookup.Answer<MemberDetails>> answers;
  private volatile long slowUntil;

  /** A person in a conversation, and the service to ask. */
  private record Who(Account account, String user, String room, String serviceUrl) {}

  /**
   * @param asksAddresses whether addresses are kept from the roster's answers
   * @param patience how long a message waits for the answer
   */
  public TeamsRoster(ConnectorClient client, boolean asksAddresses, Duration patience) {
    this(client, asksAddresses, patience, Ticker.systemTicker());
  }

  TeamsRoster(ConnectorClient client, boolean asksAddresses, Duration patience, Ticker ticker) {
    this.client = client;
    this.asksAddresses = asksAddresses;
    this.patience = patience;
    this.ticker = ticker;
    this.slowUntil = ticker.read();
    Lookup lookup = new Lookup(FRESH, UNANSWERED, ticker);
    this.answers =
        lookup.<Who, MemberDetails>cache().executor(askers).buildAsync(Lookup.asking(this::ask));
  }

  @Override
  public boolean asksAddresses() {
    return asksAddresses;
  }

  @Override
  public MemberDetails details(ActivityContext context) {
    Who who =
        new Who(
            context.account(),
            context.activity().getFrom().getId(),
            context.room(),
            context.activity().getServiceUrl());
    try {
      return soon(answers.get(who)).value().orElse(MemberDetails.NOTHING);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return MemberDetails.NOTHING;
    } catch (TimeoutException slow) {
      slowUntil = ticker.read() + SLOW.toNanos();
      return MemberDetails.NOTHING;
    } catch (ExecutionException | RejectedExecutionException notNow) {
      return MemberDetails.NOTHING;
    }
  }

  private Lookup.Answer<MemberDetails> soon(CompletableFuture<Lookup.Answer<MemberDetails>> answer)
      throws InterruptedException, ExecutionException, TimeoutException {
    boolean isSlow = ticker.read() - slowUntil < 0;
    return isSlow && !answer.isDone()
        ? Lookup.Answer.none()
        : answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private Optional<MemberDetails> ask(Who who) {
    CallOutcome<ChannelAccount> answer =
        client.call(
            ActivityContext.own(who.account()),
            who.serviceUrl(),
            conversations -> conversations.getConversationMember(who.user(), who.room()));
    if (answer instanceof CallOutcome.Done<ChannelAccount> done) {
      return Optional.of(details(who.account(), done.body()));
    }
    LOG.info("Teams did not tell who somebody is: {}.", answer.getClass().getSimpleName());
    return Optional.empty();
  }

  private MemberDetails details(Account account, ChannelAccount member) {
    JsonNode more = ActivityJson.tree(member.getProperties());
    if (!account.user().equals(member.getAadObjectId())) {
      return MemberDetails.NOTHING;
    }
    Profile.Relation relation = ActivityContext.relation(account.workspace(), more);
    return new MemberDetails(relation, address(more).filter(known -> asksAddresses));
  }

  /**
   * The directory belongs to the district, so its addresses of members are trusted. The principal
   * name is no e-mail address, although it may look like one.
   */
  private static Optional<String> address(JsonNode more) {
    String name = more.path("userPrincipalName").asText().toLowerCase(Locale.ROOT);
    return Optional.of(more.path("email").asText("").strip())
        .filter(email -> email.contains("@") && !name.contains(FROM_ELSEWHERE));
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

  /** Nobody waits for lookups in progress. */
  @Override
  public void close() {
    askers.shutdownNow();
  }
}
