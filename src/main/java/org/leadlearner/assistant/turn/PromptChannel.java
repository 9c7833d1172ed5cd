package org.leadlearner.assistant.turn;

import java.util.Optional;
import org.leadlearner.chat.Conversation;
import org.leadlearner.chat.Incoming;
import org.leadlearner.people.Place;
import org.leadlearner.practice.Addressee;
import org.leadlearner.schedule.PromptSchedule;

/** A channel that prompts are posted to. */
public record PromptChannel(Place place) {

  /** The channel that something was done in; empty when nobody else reads along there. */
  public static Optional<PromptChannel> of(Incoming incoming) {
    return incoming.channel().map(channel -> new PromptChannel(PlaceMapping.of(channel)));
  }

  public static PromptChannel of(PromptSchedule schedule) {
    return new PromptChannel(schedule.place());
  }

  public Addressee addressee() {
    return Addressee.channel(place.platform(), place.workspace(), place.conversation());
  }

  public Conversation conversation() {
    return PlaceMapping.conversation(place);
  }
}
