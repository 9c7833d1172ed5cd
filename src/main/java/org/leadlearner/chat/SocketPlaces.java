package org.leadlearner.chat;

import java.util.Optional;

/**
 * How many connections all nodes may open together, where a platform allows one app a number of
 * them. Each node needs one to hear anything; a second one is a comfort.
 */
public interface SocketPlaces {

  /** What a place is for. */
  enum Purpose {
    /** A node's first connection; it takes the last free place, too. */
    FIRST,
    /** A second one, which some places must be left free for, and which makes room for a first. */
    SECOND,
    /** The next connection opens before the last one closes. */
    CHANGE
  }

  /** A place that this node has. */
  interface Place {

    /**
     * Keeps it; false when it is gone or another node needs it more, and its connection must be
     * closed at once.
     */
    boolean keep();

    /** Leaves it to others, after its connection was closed. */
    void leave();
  }

  /** For a single node, which never opens many. */
  SocketPlaces ALONE =
      purpose ->
          Optional.of(
              new Place() {
                @Override
                public boolean keep() {
                  return true;
                }

                @Override
                public void leave() {}
              });

  /** Takes a place; empty when other nodes have all of them. */
  Optional<Place> take(Purpose purpose);
}
