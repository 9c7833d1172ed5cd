package org.leadlearner.chat.web;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.leadlearner.chat.Conversation;
import org.leadlearner.chat.Transcript;

/**
 * One tab that listens to a conversation, as Server-Sent Events (HTML Standard, section 9.2). The
 * id of an event is the version up to which the tab now knows the conversation.
 *
 * <p>Jetty's EventSourceServlet cannot send ids, so it cannot resume; hence this class.
 */
final class EventStream {

  private final ReentrantLock lock = new ReentrantLock();
  private final AsyncContext async;
  private final Conversation conversation;
  private final Transcript transcript;
  private final Consumer<EventStream> dropped;
  private long known;

  /**
   * @param known the version up to which the tab knows the conversation, 0 for nothing
   * @param dropped is told, perhaps more than once, that nobody listens any more
   */
  EventStream(
      AsyncContext async,
      Conversation conversation,
      long known,
      Transcript transcript,
      Consumer<EventStream> dropped) {
    this.async = async;
    this.conversation = conversation;
    this.known = known;
    this.transcript = transcript;
    this.dropped = dropped;
  }

  Conversation conversation() {
    return conversation;
  }

  /** Sends what stands in the conversation, even if that is nothing, so that the page can begin. */
  void begin() {
    guarded(() -> write("retry: 1000\n" + event(transcript.since(conversation, known))));
  }

  /** Sends what is new, on a thread of the server's, so that a slow tab holds nobody up. */
  void tell() {
    later(
        () -> {
          List<Transcript.Entry> news = transcript.since(conversation, known);
          if (!news.isEmpty()) {
            write(event(news));
          }
        });
  }

  /** Sends a comment: it keeps the line open, and finds out that a tab has gone. */
  void beat() {
    later(() -> write(": \n\n"));
  }

  void close() {
    try {
      async.complete();
    } catch (IllegalStateException alreadyDone) {
      // The server ended the request first, which is what we want.
    }
    dropped.accept(this);
  }

  private String event(List<Transcript.Entry> entries) {
    known = Entries.newest(entries, known);
    return "id: " + known + "\nevent: entries\ndata: " + Entries.json(entries) + "\n\n";
  }

  private void later(Writing writing) {
    try {
      async.start(() -> guarded(writing));
    } catch (IllegalStateException alreadyDone) {
      dropped.accept(this);
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
