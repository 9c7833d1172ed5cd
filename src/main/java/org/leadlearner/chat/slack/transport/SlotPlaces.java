package org.leadlearner.chat.slack.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.SocketPlaces;
import org.leadlearner.chat.SocketPlaces.Place;
import org.leadlearner.chat.SocketPlaces.Purpose;

/** The places of one slot: one for its connection, and one more while that changes. */
final class SlotPlaces {

  private final SocketPlaces all;
  private final Purpose purpose;
  private final List<Place> held = new ArrayList<>();

  /** Places that are released for other nodes once their connection is closed. */
  private final List<Place> gone = new ArrayList<>();

  /**
   * @param purpose of its usual place
   */
  SlotPlaces(SocketPlaces all, Purpose purpose) {
    this.all = all;
    this.purpose = purpose;
  }

  /** Keeps what it can; the number of connections that may stay. */
  int keep() {
    for (Place place : List.copyOf(held)) {
      if (!place.keep()) {
        held.remove(place);
        gone.add(place);
      }
    }
    return held.size();
  }

  boolean hasRoom(int connections) {
    return held.size() > connections;
  }

  /**
   * Tries to take a place for one more connection.
   *
   * @return why that is not known now
   */
  Optional<String> makeRoom(int connections) {
    if (hasRoom(connections)) {
      return Optional.empty();
    }
    try {
      all.take(held.isEmpty() ? purpose : Purpose.CHANGE).ifPresent(held::add);
      return Optional.empty();
    } catch (RuntimeException fault) {
      return Optional.of("the database did not say whether there is a place for it");
    }
  }

  /** Its own place stays, also while it has no connection. */
  void leaveAllBut(int connections) {
    while (held.size() > Math.max(1, connections)) {
      gone.add(held.remove(held.size() - 1));
    }
    gone.forEach(Place::leave);
    gone.clear();
  }

  void leaveAll() {
    held.forEach(Place::leave);
    held.clear();
  }
}
