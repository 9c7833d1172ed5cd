package org.leadlearner.app;

import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;

/** Decides at the start of the server whether platforms are asked for members' email addresses. */
final class RosterAddresses {

  private RosterAddresses() {}

  /** Needed to link accounts, and while the list of leaders expects people by their addresses. */
  static boolean areAsked(Settings settings, Store store) {
    return settings.linkAccounts() || store.person().roster().state().byAddress() > 0;
  }
}
