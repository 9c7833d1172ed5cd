package org.leadlearner.assistant.turn;

import java.util.Optional;
import org.leadlearner.chat.Incoming;
import org.leadlearner.people.Conversation;
import org.leadlearner.practice.Addressee;
import org.leadlearner.schedule.PromptSchedule;

/** A channel that gets prompts. */
public record PromptChannel(Conversation place) {

  /** The channel of an interaction; empty when nobody else reads there. */
  public static Optional<PromptChannel> of(Incoming incoming) {
    return incoming.where().channel().map(PromptChannel::new);
  }

  public static PromptChannel of(PromptSchedule schedule) {
    return new PromptChannel(schedule.place());
  }

  public Addressee addressee() {
    return Addressee.channel(place.platform(), place.workspace(), place.id());
  }
}
