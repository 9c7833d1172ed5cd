package org.leadlearner.chat.teams.auth;

import com.microsoft.bot.schema.Activity;

/** Who may hand in activities. */
public interface Authenticator {

  /**
   * Looks at who sent it, before anything in the body is read. Throws {@code Refused} for a
   * stranger.
   */
  Pass pass(PostedRequest posted);

  /** What a sender may hand in. */
  interface Pass {
    /** The tenant that the activity is of. Throws {@code Refused} when it is not for us. */
    String tenant(Activity activity);
  }
}
