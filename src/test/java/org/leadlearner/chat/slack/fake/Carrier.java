package org.leadlearner.chat.slack.fake;

/** A way to the bot. */
interface Carrier {
  BotAnswer carry(Delivery delivery, Manner manner);
}
