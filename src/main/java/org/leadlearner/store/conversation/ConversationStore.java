package org.leadlearner.store.conversation;

import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.OpenQuestions;
import org.leadlearner.chat.Transcript;
import org.leadlearner.people.Reach;
import org.leadlearner.store.database.SqlRunner;
import org.leadlearner.store.turn.ReadAhead;

/** Conversations: where they are, and what was said and asked there. */
public final class ConversationStore {

  private final SqlRunner sql;

  public ConversationStore(SqlRunner sql) {
    this.sql = sql;
  }

  public Transcript transcript() {
    return new StoredTranscript(sql);
  }

  public ConversationReferences references() {
    return new StoredConversationReferences(sql);
  }

  /** What was asked last where something was said. */
  public ReadAhead ahead() {
    return StoredOpenQuestions.ahead(sql);
  }

  public OpenQuestions openQuestions() {
    return new StoredOpenQuestions(sql);
  }

  public Reach reach() {
    return new StoredReach(sql);
  }
}
