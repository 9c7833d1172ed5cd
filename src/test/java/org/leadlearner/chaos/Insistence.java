package org.leadlearner.chaos;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.leadlearner.chat.slack.fake.Bot;
import org.leadlearner.chat.slack.fake.BotAnswer;

/**
 * Delivers as Slack does: what is not acknowledged within three seconds comes again, though the
 * delivery before may still be worked on. Slack would wait longer between its tries, and give up.
 */
final class Insistence implements AutoCloseable {

  private static final long SLACK_WAITS_SECONDS = 3;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ExecutorService threads = Executors.newCachedThreadPool();

  /** Returns once it is acknowledged. */
  void deliver(Bot bot, BotAnswer event) {
    AtomicInteger tries = new AtomicInteger();
    await()
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(BETWEEN_TRIES)
        .until(() -> isAcknowledged(bot, event, tries.getAndIncrement()));
  }

  private boolean isAcknowledged(Bot bot, BotAnswer event, int retry)
      throws InterruptedException, ExecutionException {
    Future<BotAnswer> answer = threads.submit(() -> bot.again(event, retry, "http_timeout"));
    try {
      return answer.get(SLACK_WAITS_SECONDS, TimeUnit.SECONDS).status() == 200;
    } catch (TimeoutException late) {
      return false;
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
