package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.leadlearner.chat.fake.Json;

/** Sends envelopes to the bot over Socket Mode and waits for each answer. */
final class SocketCarrier implements Carrier {

  private final Sockets sockets;

  SocketCarrier(Sockets sockets) {
    this.sockets = sockets;
  }

  @Override
  public BotAnswer carry(Delivery delivery, Manner manner) {
    String envelope = UUID.randomUUID().toString();
    long start = System.nanoTime();
    try {
      JsonNode payload =
          sockets
              .send(envelope, message(envelope, delivery, manner))
              .get(sockets.patience().toMillis(), TimeUnit.MILLISECONDS);
      String body = payload.isMissingNode() ? "" : payload.toString();
      return new BotAnswer(200, body, since(start), delivery);
    } catch (TimeoutException | ExecutionException none) {
      return BotAnswer.none(since(start), delivery);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static ObjectNode message(String envelope, Delivery delivery, Manner manner) {
    boolean event = delivery.kind() == Delivery.Kind.EVENT;
    ObjectNode message =
        Json.object()
            .put("envelope_id", envelope)
            .put("type", delivery.kind().socketType())
            .put("accepts_response_payload", !event);
    if (event) {
      message.put("retry_attempt", manner.retry()).put("retry_reason", manner.retryReason());
    }
    return message.set("payload", delivery.payload());
  }

  private static long since(long start) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
