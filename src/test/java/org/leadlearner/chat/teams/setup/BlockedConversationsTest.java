package org.leadlearner.chat.teams.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.finding.Finding;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

class BlockedConversationsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant TUESDAY = Instant.parse("2026-03-03T12:00:00Z");

  @TempDir Path folder;

  @Test
  void eachReasonIsReportedOnceWithAFixAndNobodyIsNamed() {
    try (Store store = MigratedDatabase.open(folder.resolve("x.db"), new SettableClock(MONDAY))) {
      ConversationReferences references = store.conversation().references();
      assertThat(BlockedConversations.examine(references)).isEmpty();

      references.block(conversation("teams", "ada"), "ConversationBlockedByUser", TUESDAY);
      references.block(conversation("teams", "bob"), "ConversationBlockedByUser", MONDAY);
      references.block(conversation("teams", "cat"), "BotDisabledByAdmin", MONDAY);
      references.block(conversation("web", "dan"), "BotDisabledByAdmin", MONDAY);

      assertThat(BlockedConversations.examine(references))
          .containsExactly(
              Finding.note(
                  "Teams: nothing is sent to 1 conversation (BotDisabledByAdmin), last found at"
                      + " 2026-03-02T12:00:00Z. Allow the app in the Teams admin center, and have"
                      + " it added again."),
              Finding.note(
                  "Teams: nothing is sent to 2 conversations (ConversationBlockedByUser), last found"
                      + " at 2026-03-03T12:00:00Z. Whoever wants to be written to again adds the app"
                      + " again."));
    }
  }

  private static Conversation conversation(String platform, String id) {
    return new Conversation(platform, "tenant", id);
  }
}
