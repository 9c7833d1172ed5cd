package org.leadlearner.chat.web;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.leadlearner.http.stream.EventWriters;
import org.leadlearner.people.Conversation;

/** The tabs that listen now, and the threads that write to them. */
final class EventStreams {

  /** More than anybody opens on one computer; each asks the database again and again. */
  static final int MOST = 100;

  private final List<EventStream> open = new CopyOnWriteArrayList<>();
  private final Executor writers = EventWriters.named("playground-events");

  /** Runs writes to tabs, which read from a database that may be slow. */
  Executor executor() {
    return writers;
  }

  void add(EventStream stream) {
    open.add(stream);
  }

  void forget(EventStream stream) {
    open.remove(stream);
  }

  /** Makes the tabs that show {@code conversation} fetch what is new. */
  void tell(Conversation conversation) {
    open.forEach(stream -> stream.tell(conversation));
  }

  /** Sends the time to all tabs. */
  void tellTime() {
    open.forEach(EventStream::tellTime);
  }

  void beat() {
    open.forEach(EventStream::beat);
  }

  void close() {
    open.forEach(EventStream::close);
  }

  boolean isFull() {
    return open.size() >= MOST;
  }

  int count() {
    return open.size();
  }
}
