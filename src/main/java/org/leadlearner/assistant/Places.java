package org.leadlearner.assistant;

import org.leadlearner.chat.Conversation;
import org.leadlearner.people.Place;

/** The two names of a place: where messages go, and where people, teams and schedules are. */
final class Places {

  private Places() {}

  static Place of(Conversation conversation) {
    return new Place(conversation.platform(), conversation.workspace(), conversation.id());
  }

  static Conversation conversation(Place place) {
    return new Conversation(place.platform(), place.workspace(), place.conversation());
  }
}
