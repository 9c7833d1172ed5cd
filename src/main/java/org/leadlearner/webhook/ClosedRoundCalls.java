package org.leadlearner.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.leadlearner.outward.PublicHosts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the calls that are due. Each is made at least once, and has an id by which a repeat is
 * known; one that does not arrive is made again, less and less often, for a week.
 */
public final class ClosedRoundCalls {

  private static final Logger LOG = LoggerFactory.getLogger(ClosedRoundCalls.class);

  private static final Duration LONGEST = Duration.ofSeconds(15);

  /** For longer than a call can take, nobody else makes it. */
  private static final Duration OURS = Duration.ofMinutes(2);

  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofHours(6);
  private static final int MOST_DOUBLINGS = 10;
  private static final Duration TRIED_FOR = Duration.ofDays(7);

  private static final MediaType TYPE = MediaType.get("application/json");
  private static final JsonMapper JSON = new JsonMapper();

  private final URI url;
  private final String secret;
  private final WebhookCalls calls;
  private final OkHttpClient client;
  private final Clock clock;

  /**
   * @param hosts which may be called
   */
  public ClosedRoundCalls(
      URI url, String secret, WebhookCalls calls, PublicHosts hosts, Clock clock) {
    this.url = url;
    this.secret = secret;
    this.calls = calls;
    this.client = hosts.client(LONGEST);
    this.clock = clock;
  }

  /** Makes all that are due by now, one after the other. */
  public void makeDue() {
    Optional<WebhookCalls.Call> next = take();
    while (next.isPresent()) {
      make(next.get());
      next = take();
    }
  }

  private Optional<WebhookCalls.Call> take() {
    Instant now = clock.instant();
    return calls.take(now, now.plus(OURS));
  }

  private void make(WebhookCalls.Call call) {
    Optional<String> trouble = trouble(call);
    Instant now = clock.instant();
    if (trouble.isEmpty()) {
      calls.arrived(call.roundId(), now);
      return;
    }
    // The address may hold a key in its path, so it is not logged.
    LOG.warn("The webhook was not told of a closed round: {}.", trouble.get());
    if (Duration.between(call.madeAt(), now).compareTo(TRIED_FOR) > 0) {
      calls.giveUp(call.roundId(), trouble.get(), now);
    } else {
      calls.putOff(call.roundId(), trouble.get(), now.plus(wait(call.attempts())));
    }
  }

  private static Duration wait(int attempts) {
    Duration doubled = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }

  /** Why it did not arrive; empty when it did. What the other side wrote is not kept. */
  private Optional<String> trouble(WebhookCalls.Call call) {
    try (Response response = client.newCall(request(call)).execute()) {
      if (response.isSuccessful()) {
        return Optional.empty();
      }
      return Optional.of(
          response.isRedirect()
              ? "it was answered with " + response.code() + ", and redirects are not followed"
              : "it was answered with " + response.code());
    } catch (PublicHosts.NotPublicException inside) {
      return Optional.of("its name stands for an address that is not public");
    } catch (IOException unanswered) {
      return Optional.of("it did not answer (" + unanswered.getClass().getSimpleName() + ")");
    }
  }

  private Request request(WebhookCalls.Call call) {
    String id = "round-" + call.record().hash();
    long timestamp = clock.instant().getEpochSecond();
    String body = body(call);
    return new Request.Builder()
        .url(url.toString())
        .header("User-Agent", "Lead-Learner")
        .header("Webhook-Id", id)
        .header("Webhook-Timestamp", String.valueOf(timestamp))
        .header("Webhook-Signature", Signature.of(secret, id, timestamp, body))
        .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), TYPE))
        .build();
  }

  /** The same at each attempt. */
  private static String body(WebhookCalls.Call call) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "round.closed");
    body.put("timestamp", call.madeAt().toString());
    body.put("data", call.record().named());
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
