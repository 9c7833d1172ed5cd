package org.leadlearner.app;

import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;

/** Whether platforms are asked for the addresses of members, as a server starts. */
final class RosterAddresses {

  private RosterAddresses() {}

  /** To link accounts, or while a list of the district's expects people by their addresses. */
  static boolean areAsked(Settings settings, Store store) {
    return settings.linkAccounts() || store.roster().state().byAddress() > 0;
  }
}
