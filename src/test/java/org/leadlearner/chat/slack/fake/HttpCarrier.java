package org.leadlearner.chat.slack.fake;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Posts signed requests to the bot's address. */
final class HttpCarrier implements Carrier {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  /** One for all: each would have a thread of its own. */
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final URI address;
  private final Signer signer;

  HttpCarrier(URI address, Signer signer) {
    this.address = address;
    this.signer = signer;
  }

  @Override
  public BotAnswer carry(Delivery delivery, Manner manner) {
    HttpRequest request = request(delivery, manner);
    long start = System.nanoTime();
    try {
      HttpResponse<String> response =
          CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new BotAnswer(response.statusCode(), response.body(), since(start), delivery);
    } catch (IOException lost) {
      return BotAnswer.none(since(start), delivery);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private HttpRequest request(Delivery delivery, Manner manner) {
    String body = delivery.body();
    boolean tampered = manner.signature() == Signature.TAMPERED_BODY;
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(LONGEST_WAIT)
            .header("Content-Type", delivery.kind().contentType())
            .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
            .POST(HttpRequest.BodyPublishers.ofString(tampered ? body + " " : body));
    signer.headers(body, manner).forEach(request::header);
    if (manner.retry() > 0) {
      request.header("X-Slack-Retry-Num", Integer.toString(manner.retry()));
      request.header("X-Slack-Retry-Reason", manner.retryReason());
    }
    return request.build();
  }

  private static long since(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
