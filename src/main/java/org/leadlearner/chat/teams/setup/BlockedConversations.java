package org.leadlearner.chat.teams.setup;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.ConversationReferences.Blocked;
import org.leadlearner.finding.Finding;

/**
 * Reports conversations that the bot cannot post to, for those who can fix the cause; it never
 * names people.
 */
public final class BlockedConversations {
  private static final String PLATFORM = "teams";

  private BlockedConversations() {}

  /** One finding for each cause. */
  public static List<Finding> examine(ConversationReferences references) {
    Map<String, List<Blocked>> byReason =
        references.blocked(PLATFORM).stream()
            .collect(Collectors.groupingBy(Blocked::why, TreeMap::new, Collectors.toList()));
    return byReason.entrySet().stream()
        .map(entry -> note(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Finding note(String why, List<Blocked> blocked) {
    Instant latest =
        blocked.stream().map(Blocked::since).max(Comparator.naturalOrder()).orElseThrow();
    return Finding.note(
        "Teams: nothing is sent to %d %s (%s), last found at %s. %s"
            .formatted(
                blocked.size(),
                blocked.size() == 1 ? "conversation" : "conversations",
                why,
                latest,
                mend(why)));
  }

  private static String mend(String why) {
    if (why.contains("BotDisabledByAdmin")) {
      return "Allow the app in the Teams admin center, and have it added again.";
    }
    return "Whoever wants to be written to again adds the app again.";
  }
}
