package org.leadlearner.chat.teams.connector;

import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.Error;
import com.microsoft.bot.schema.ErrorResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.leadlearner.chat.ChatPlatform.Waiting;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.teams.auth.ServiceHosts;
import org.leadlearner.people.Conversation;

/**
 * Calls the Bot Connector: only listed hosts, within the rate limits of Teams, one attempt per
 * call, with an exact outcome.
 */
public final class ConnectorClient {

  private static final int UNAUTHORIZED = 401;
  private static final int SPARE_SECONDS = 5;

  private final ServiceHosts hosts;
  private final ConnectorTokens tokens;
  private final ConnectorSdk sdk;
  private final TeamsRateLimiter pace;
  private final Clock clock;
  private final long longestMillis;

  public ConnectorClient(
      ServiceHosts hosts, ConnectorTokens tokens, OkHttpClient http, Clock clock) {
    this.hosts = hosts;
    this.tokens = tokens;
    this.sdk = new ConnectorSdk(http, new ConnectorBearer(hosts, tokens));
    this.pace = new TeamsRateLimiter(clock);
    this.clock = clock;
    this.longestMillis = http.callTimeoutMillis() + TimeUnit.SECONDS.toMillis(SPARE_SECONDS);
  }

  /** How long no call to a tenant is allowed. */
  public Duration pauseOf(String tenant, boolean isAwaited) {
    return pace.pauseOf(tenant, isAwaited);
  }

  /** Another node called this tenant until then. */
  public void takenOver(String tenant, Duration ago) {
    pace.takenOver(tenant, ago);
  }

  /** How long a message has to wait for the rate limits of its conversation. */
  public Duration pauseOf(Waiting message) {
    return pace.pauseOf(message);
  }

  /** A call that a person waits for. */
  <T> CallOutcome<T> call(
      Conversation to, String serviceUrl, Function<Conversations, CompletableFuture<T>> what) {
    return call(to, true, Deadline.NONE, serviceUrl, false, what);
  }

  /** A call that sends a message. */
  <T> CallOutcome<T> call(
      Outgoing outgoing, String serviceUrl, Function<Conversations, CompletableFuture<T>> what) {
    return call(outgoing.to(), outgoing.isAwaited(), outgoing.begin(), serviceUrl, false, what);
  }

  /** A call that sends a targeted message. */
  <T> CallOutcome<T> callForOne(
      Outgoing outgoing, String serviceUrl, Function<Conversations, CompletableFuture<T>> what) {
    return call(outgoing.to(), outgoing.isAwaited(), outgoing.begin(), serviceUrl, true, what);
  }

  <T> CallOutcome<T> call(
      Conversation to,
      boolean isAwaited,
      Deadline begin,
      String serviceUrl,
      Function<Conversations, CompletableFuture<T>> what) {
    return call(to, isAwaited, begin, serviceUrl, false, what);
  }

  /**
   * @param to the target, or the person whose conversation it creates
   * @param isAwaited whether a person waits for the result
   * @param begin the latest time to start
   * @param serviceUrl from a stored reference; it may be older than the list of hosts
   * @param forOne whether it is about a targeted message
   */
  private <T> CallOutcome<T> call(
      Conversation to,
      boolean isAwaited,
      Deadline begin,
      String serviceUrl,
      boolean forOne,
      Function<Conversations, CompletableFuture<T>> what) {
    if (!hosts.allows(serviceUrl)) {
      return new CallOutcome.Refused<>(0, ConnectorErrors.HOST);
    }
    if (begin.isOver()) {
      return new CallOutcome.NotDone<>("held for too long");
    }
    Duration wait = pace.waitFor(to, isAwaited);
    if (!wait.isZero()) {
      return new CallOutcome.NotDone<>("within the limits of Teams", Optional.of(wait));
    }
    Optional<String> token;
    try {
      token = tokens.token();
    } catch (TokenException failed) {
      return new CallOutcome.NotDone<>(String.valueOf(failed.getMessage()));
    }
    CallTracker watch = new CallTracker(begin);
    CallOutcome<T> answer = tryOnce(watch, () -> what.apply(sdk.at(serviceUrl, forOne, watch)));
    if (watch.status() == UNAUTHORIZED) {
      token.ifPresent(tokens::drop);
    }
    return answer;
  }

  private <T> CallOutcome<T> tryOnce(CallTracker watch, Supplier<CompletableFuture<T>> what) {
    try {
      return new CallOutcome.Done<>(what.get().get(longestMillis, TimeUnit.MILLISECONDS));
    } catch (ExecutionException failed) {
      return failed(watch, failed.getCause() == null ? failed : failed.getCause());
    } catch (TimeoutException | RuntimeException broken) {
      return failed(watch, broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed(watch, stopped);
    }
  }

  /** Decided by the status and not by the exception, which does not always know it. */
  private <T> CallOutcome<T> failed(CallTracker watch, Throwable broken) {
    if (watch.status() != 0) {
      return ConnectorErrors.answer(watch, code(broken), clock.instant());
    }
    // The message is left out, because a parser's message quotes what it read.
    String why = broken.getClass().getSimpleName();
    return watch.isWritten()
        ? new CallOutcome.Unclear<>("no clear answer, " + why)
        : new CallOutcome.NotDone<>("Teams was not reached, " + why);
  }

  private static Optional<String> code(Throwable broken) {
    return broken instanceof ErrorResponseException error
        ? Optional.ofNullable(error.body())
            .map(ErrorResponse::getError)
            .map(Error::getCode)
            .filter(code -> code.matches("[A-Za-z0-9_.]{1,60}"))
        : Optional.empty();
  }
}
