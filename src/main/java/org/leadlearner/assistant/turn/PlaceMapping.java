package org.leadlearner.assistant.turn;

import org.leadlearner.chat.Conversation;
import org.leadlearner.people.Account;
import org.leadlearner.people.Place;

/** The two names of a place: where messages go, and where people, teams and schedules are. */
public final class PlaceMapping {

  private PlaceMapping() {}

  public static Place of(Conversation conversation) {
    return new Place(conversation.platform(), conversation.workspace(), conversation.id());
  }

  public static Conversation conversation(Place place) {
    return new Conversation(place.platform(), place.workspace(), place.conversation());
  }

  /**
   * Somebody's own conversation with us. Platforms that vouch for people name it as they name them;
   * the playground puts a mark before it.
   */
  public static Conversation own(Account account) {
    String mark = account.platform().equals("web") ? "dm-" : "";
    return new Conversation(account.platform(), account.workspace(), mark + account.user());
  }
}
