package org.leadlearner.store.turn;

import java.util.List;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Where;
import org.leadlearner.people.Profile;

/**
 * What the most frequent turn reads first, which is a line that a member types to the assistant
 * alone.
 *
 * @param inOrder whoever locks a row first
 */
public record FirstReads(List<ReadAhead> inOrder) {

  /** For a database that is asked without a way to it. */
  public static final FirstReads NONE = new FirstReads(List.of());

  /**
   * Whether this is such a turn. With an address other accounts are looked for before the person is
   * locked, so that nobody is read ahead then. If it turns out to be a repeat, the person was seen
   * once more, which changes nothing else.
   */
  public boolean foresee(Incoming incoming) {
    return !inOrder.isEmpty()
        && incoming.heard() instanceof Heard.Typed
        && incoming.where().setting() == Where.Setting.DIRECT
        && incoming.where().channel().isEmpty()
        && incoming.profile().relation() == Profile.Relation.MEMBER
        && incoming.profile().email().isEmpty();
  }

  /** Adds all of them. */
  public void add(Incoming incoming, Together together) {
    inOrder.forEach(one -> one.add(incoming, together));
  }
}
