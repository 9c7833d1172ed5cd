package org.leadlearner.chat.web;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.leadlearner.chat.Transcript;
import org.leadlearner.http.stream.EventLine;
import org.leadlearner.people.Conversation;

/**
 * One tab that listens to a person's rooms, with Server-Sent Events (HTML Standard, section 9.2):
 * the time, and what is new in each room under that room's name. The id of an event says how much
 * the tab now {@link LastEventId knows}. Both rooms share one stream, because browsers allow only
 * six connections to one server.
 */
final class EventStream {

  private final EventLine line;
  private final MadeUpPerson person;
  private final Transcript transcript;
  private final PlaygroundTime time;
  private LastEventId known;

  /**
   * @param writers run the writes after the start
   * @param dropped is called, perhaps more than once, when nobody listens any more
   */
  EventStream(
      AsyncContext async,
      MadeUpPerson person,
      LastEventId known,
      Transcript transcript,
      PlaygroundTime time,
      Executor writers,
      Consumer<EventStream> dropped) {
    this.line = new EventLine(async, writers, () -> dropped.accept(this));
    this.person = person;
    this.known = known;
    this.transcript = transcript;
    this.time = time;
  }

  /** Sends the content of the rooms, even if there is none, so that the page can start. */
  void begin() {
    line.now(
        () -> {
          line.write("retry: 1000\n" + timeEvent());
          if (Stream.of(Room.values()).anyMatch(this::isGone)) {
            line.write("event: anew\ndata: {}\n\n");
            return;
          }
          for (Room room : Room.values()) {
            line.write(event(room, news(room)));
          }
        });
  }

  /**
   * Whether the newest that the tab knows is not there, as when the data was deleted while its page
   * was open. A new database counts from 1 again, so the tab would be told of nothing.
   */
  private boolean isGone(Room room) {
    long version = known.version(room);
    return version > 0 && transcript.since(room.conversation(person), version - 1).isEmpty();
  }

  /**
   * Sends what is new in a conversation, if it is one of the rooms, on a thread of the writers, so
   * that a slow tab delays nobody else.
   */
  void tell(Conversation conversation) {
    for (Room room : Room.values()) {
      if (room.conversation(person).equals(conversation)) {
        line.later(() -> writeNews(room));
      }
    }
  }

  void tellTime() {
    line.later(() -> line.write(timeEvent()));
  }

  /** Sends a comment: it keeps the connection open, and detects that a tab has gone. */
  void beat() {
    line.beat();
  }

  void close() {
    line.close();
  }

  private void writeNews(Room room) throws IOException {
    List<Transcript.Entry> news = news(room);
    if (!news.isEmpty()) {
      line.write(event(room, news));
    }
  }

  private List<Transcript.Entry> news(Room room) {
    return transcript.since(room.conversation(person), known.version(room));
  }

  private String event(Room room, List<Transcript.Entry> entries) {
    known = known.with(room, Entries.newest(entries, known.version(room)));
    return "id: %s\nevent: %s\ndata: %s\n\n".formatted(known, room.key(), Entries.json(entries));
  }

  private String timeEvent() {
    return "event: time\ndata: " + time.json() + "\n\n";
  }
}
