package org.leadlearner.assistant.turn;

import org.leadlearner.chat.Incoming;
import org.leadlearner.people.Admins;

/** The rule for administrators: configured by name, in that workspace, and a member there. */
public final class AdminRights {

  private AdminRights() {}

  public static boolean isAdmin(Admins admins, Incoming incoming) {
    return MembersOnly.isMember(incoming.profile()) && admins.include(incoming.from());
  }
}
