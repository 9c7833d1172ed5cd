package org.leadlearner.understand.decision;

import org.leadlearner.understand.Intent;

/** Requests about one's own prompts, and what they are in a channel. */
final class ChannelTwin {

  private ChannelTwin() {}

  /** The same for the channel; what has no such twin stays. */
  static Intent of(Intent own) {
    return switch (own) {
      case PROMPTS_SHOW -> Intent.CHANNEL_SHOW;
      case PROMPTS_START -> Intent.CHANNEL_SETUP;
      case PROMPTS_TIME -> Intent.CHANNEL_TIME;
      case PROMPTS_DAYS -> Intent.CHANNEL_DAYS;
      case PROMPTS_PAUSE -> Intent.CHANNEL_PAUSE;
      case PROMPTS_RESUME -> Intent.CHANNEL_RESUME;
      case PROMPTS_STOP -> Intent.CHANNEL_STOP;
      case PROMPTS_LIMIT -> Intent.CHANNEL_LIMIT;
      case PROMPTS_SUMMER -> Intent.CHANNEL_SUMMER;
      default -> own;
    };
  }
}
