package org.leadlearner.chat.web;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.leadlearner.chat.Transcript;
import org.leadlearner.people.Conversation;

/**
 * One tab that listens to a person's rooms, as Server-Sent Events (HTML Standard, section 9.2): the
 * time, and what is new in each room under that room's name. The id of an event says how far the
 * tab now {@link Known knows} them. Both rooms share one stream, since browsers allow only six
 * connections to one server.
 *
 * <p>Jetty's EventSourceServlet cannot send ids, so it cannot resume; hence this class.
 */
final class EventStream {

  private final ReentrantLock lock = new ReentrantLock();
  private final AsyncContext async;
  private final MadeUpPerson person;
  private final Transcript transcript;
  private final PlaygroundTime time;
  private final Executor writers;
  private final Consumer<EventStream> dropped;
  private Known known;

  /**
   * @param writers write what is told later
   * @param dropped is told, perhaps more than once, that nobody listens any more
   */
  EventStream(
      AsyncContext async,
      MadeUpPerson person,
      Known known,
      Transcript transcript,
      PlaygroundTime time,
      Executor writers,
      Consumer<EventStream> dropped) {
    this.async = async;
    this.person = person;
    this.known = known;
    this.transcript = transcript;
    this.time = time;
    this.writers = writers;
    this.dropped = dropped;
  }

  /** Sends what stands in the rooms, even if that is nothing, so that the page can begin. */
  void begin() {
    guarded(
        () -> {
          write("retry: 1000\n" + timeEvent());
          for (Room room : Room.values()) {
            write(event(room, news(room)));
          }
        });
  }

  /**
   * Sends what is new in a conversation, if it is one of the rooms, on a thread of the writers, so
   * that a slow tab holds nobody else up.
   */
  void tell(Conversation conversation) {
    for (Room room : Room.values()) {
      if (room.conversation(person).equals(conversation)) {
        later(() -> writeNews(room));
      }
    }
  }

  void tellTime() {
    later(() -> write(timeEvent()));
  }

  /** Sends a comment: it keeps the line open, and finds out that a tab has gone. */
  void beat() {
    later(() -> write(": \n\n"));
  }

  void close() {
    try {
      async.complete();
    } catch (IllegalStateException | NullPointerException alreadyDone) {
      // The server ended the request first, which is what we want; of one that it has cleared away
      // Jetty knows nothing any more.
    }
    dropped.accept(this);
  }

  private void writeNews(Room room) throws IOException {
    List<Transcript.Entry> news = news(room);
    if (!news.isEmpty()) {
      write(event(room, news));
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

  private void later(Writing writing) {
    try {
      writers.execute(() -> guarded(writing));
    } catch (RejectedExecutionException tooMuch) {
      close();
    }
  }

  private void guarded(Writing writing) {
    lock.lock();
    try {
      writing.run();
    } catch (IOException | RuntimeException gone) {
      // The tab comes back by itself and asks for what it has missed.
      close();
    } finally {
      lock.unlock();
    }
  }

  private void write(String text) throws IOException {
    OutputStream out = async.getResponse().getOutputStream();
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** Something that writes to the tab. */
  private interface Writing {
    void run() throws IOException;
  }
}
