package org.leadlearner.assistant.turn;

import org.leadlearner.chat.Incoming;
import org.leadlearner.people.Admins;

/** The one rule of who administers: who is named, in that workspace, and is a member there. */
public final class AdminRights {

  private AdminRights() {}

  public static boolean isAdmin(Admins admins, Incoming incoming) {
    return MembersOnly.isMember(incoming.profile()) && admins.include(incoming.from());
  }
}
