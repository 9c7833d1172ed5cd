package org.leadlearner.chat.teams.setup;

import java.net.URI;
import java.util.regex.Pattern;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.finding.Finding;

/**
 * Reports how people are answered in channels: there, for their eyes alone, or in their own chat.
 */
public final class PrivateAnswers {

  private static final String PLATFORM = "teams";

  /** The services of Microsoft's government clouds (platforms.md). */
  private static final Pattern GOVERNMENT =
      Pattern.compile("smba\\.infra\\.(?:gcc|gov|dod)\\.teams\\.microsoft\\.(?:com|us)");

  private PrivateAnswers() {}

  /**
   * @param areOn as in {@code TEAMS_PRIVATE_MESSAGES}
   * @param references how conversations were reached, which tells the tenant's cloud
   */
  public static Finding examine(boolean areOn, ConversationReferences references, String tenant) {
    if (!areOn) {
      return Finding.note(
          "Teams: TEAMS_PRIVATE_MESSAGES is off, so what is asked in a channel is answered in the"
              + " person's own chat");
    } else if (references
        .newest(PLATFORM, tenant)
        .filter(PrivateAnswers::isGovernment)
        .isPresent()) {
      return Finding.note(
          "Teams: your tenant is in a government cloud, which may have no messages in channels that"
              + " one person alone sees. If slash commands are missing there, set"
              + " TEAMS_PRIVATE_MESSAGES=off and write the package again.");
    }
    return Finding.ok("Teams: a slash command in a channel is answered there for its writer alone");
  }

  private static boolean isGovernment(Reference reference) {
    String host = URI.create(reference.serviceUrl()).getHost();
    return host != null && GOVERNMENT.matcher(host).matches();
  }
}
