package org.leadlearner.chat.teams.auth;

import com.microsoft.bot.schema.Activity;

/** Verifies who sent an activity. */
public interface Authenticator {

  /** Verifies the sender before the body is read. Throws {@code Refused} for an unknown sender. */
  Pass pass(PostedRequest posted);

  /** What a verified sender may send. */
  interface Pass {
    /** The tenant of the activity. Throws {@code Refused} if the activity is not for this bot. */
    String tenant(Activity activity);
  }
}
