package org.leadlearner.store.conversation;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Transcript;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.column.JsonColumns;
import org.leadlearner.store.database.SqlRunner;

/** The conversations of the playground, which is its own platform. */
final class StoredTranscript implements Transcript {

  private final SqlRunner sql;

  StoredTranscript(SqlRunner sql) {
    this.sql = sql;
  }

  @Override
  public List<Entry> since(Conversation conversation, long version) {
    return sql.read(handle -> TranscriptTable.since(handle, conversation, version));
  }

  @Override
  public void said(Conversation conversation, Said words, Instant at) {
    sql.run(
        handle -> {
          long transcript = TranscriptTable.lock(handle, conversation);
          if (!TranscriptTable.hasHeard(handle, transcript, words.key())) {
            long version = TranscriptTable.nextVersion(handle, transcript);
            TranscriptTable.addSaid(handle, transcript, version, words, at);
          }
        });
  }

  @Override
  public void shown(Outgoing outgoing, Instant at) {
    String message = JsonColumns.write(outgoing.message());
    sql.run(
        handle -> {
          long transcript = TranscriptTable.lock(handle, outgoing.to());
          if (TranscriptTable.hasShown(handle, outgoing.id())) {
            return;
          }
          long version = TranscriptTable.nextVersion(handle, transcript);
          OptionalLong place = place(outgoing);
          long entry =
              place.isPresent()
                      && TranscriptTable.replace(
                          handle, transcript, place.getAsLong(), version, message)
                  ? place.getAsLong()
                  : TranscriptTable.addMessage(handle, transcript, version, message, at);
          TranscriptTable.noteShown(handle, outgoing.id(), entry);
        });
  }

  /** The entry to update; an id that is not a number is no entry of ours. */
  private static OptionalLong place(Outgoing outgoing) {
    try {
      return outgoing.replaces().map(Long::parseLong).map(OptionalLong::of).orElse(NOWHERE);
    } catch (NumberFormatException notOurs) {
      return NOWHERE;
    }
  }

  private static final OptionalLong NOWHERE = OptionalLong.empty();
}
