package org.leadlearner.chat.slack.fake;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Several ways to the bot, each of which gets every delivery at the same time, as happens when a
 * proxy lost an answer; the answer is that of the first.
 */
record DoubledCarrier(List<Carrier> carriers) implements Carrier {

  @Override
  public BotAnswer carry(Delivery delivery, Manner manner) {
    List<CompletableFuture<BotAnswer>> answers =
        carriers.stream()
            .map(carrier -> CompletableFuture.supplyAsync(() -> carrier.carry(delivery, manner)))
            .toList();
    CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
    return answers.get(0).join();
  }
}
