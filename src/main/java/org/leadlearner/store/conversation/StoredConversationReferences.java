package org.leadlearner.store.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.ChatPlatform.Shut;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.database.SqlRunner;

/** How conversations are reached, which are blocked, and which threads the bot started. */
final class StoredConversationReferences implements ConversationReferences {

  private final SqlRunner sql;

  StoredConversationReferences(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Reference> find(Conversation conversation) {
    return sql.read(handle -> ConversationReferenceTable.find(handle, conversation));
  }

  @Override
  public void keep(Conversation conversation, Reference reference, Instant at) {
    sql.run(handle -> ConversationReferenceTable.put(handle, conversation, reference, at));
  }

  @Override
  public Optional<Reference> newest(String platform, String workspace) {
    return sql.read(handle -> ConversationReferenceTable.newest(handle, platform, workspace));
  }

  @Override
  public void block(Conversation conversation, String why, Instant at) {
    sql.run(
        handle -> {
          BlockedConversationTable.put(handle, conversation, why, at);
          RestingPlaceTable.put(handle, new Shut(conversation, Shut.Cause.NOT_IN), at);
        });
  }

  @Override
  public void unblock(Conversation conversation) {
    sql.run(
        handle -> {
          BlockedConversationTable.delete(handle, conversation);
          RestingPlaceTable.wake(handle, conversation);
        });
  }

  @Override
  public Optional<Blocked> blocked(Conversation conversation) {
    return sql.read(handle -> BlockedConversationTable.find(handle, conversation));
  }

  @Override
  public List<Blocked> blocked(String platform) {
    return sql.read(handle -> BlockedConversationTable.all(handle, platform));
  }

  @Override
  public void posted(Conversation thread, Instant at) {
    sql.run(
        handle -> {
          PostedThreadTable.deleteBefore(handle, at.minus(THREADS_REMEMBERED));
          PostedThreadTable.add(handle, thread, at);
        });
  }

  @Override
  public Optional<Instant> postedAt(Conversation thread, Instant now) {
    return sql.read(handle -> PostedThreadTable.find(handle, thread))
        .filter(at -> !at.isBefore(now.minus(THREADS_REMEMBERED)));
  }
}
