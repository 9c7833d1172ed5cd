package org.leadlearner.chat.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.Transcript;
import org.leadlearner.http.stream.EventLine;
import org.leadlearner.http.stream.EventWriters;

/**
 * {@code GET /playground/events?as=<person>&after=<known>}: the person's rooms and all changes in
 * them. After an interruption the browser's {@code Last-Event-ID} says where to continue.
 */
final class EventsServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Transcript transcript;
  private final transient PlaygroundTime time;
  private final transient EventStreams streams;
  private final Duration heartbeat;
  private transient @Nullable ScheduledExecutorService heart;

  EventsServlet(
      Transcript transcript, PlaygroundTime time, EventStreams streams, Duration heartbeat) {
    this.transcript = transcript;
    this.time = time;
    this.streams = streams;
    this.heartbeat = heartbeat;
  }

  @Override
  public void init() {
    ScheduledExecutorService beating = EventWriters.clock("playground-heartbeat");
    long period = heartbeat.toMillis();
    var unused =
        beating.scheduleWithFixedDelay(streams::beat, period, period, TimeUnit.MILLISECONDS);
    heart = beating;
  }

  @Override
  public void destroy() {
    if (heart != null) {
      heart.shutdownNow();
    }
    streams.close();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<MadeUpPerson> person =
        Optional.ofNullable(request.getParameter("as")).flatMap(MadeUpPerson::of);
    if (person.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    if (streams.isFull()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      return;
    }
    EventStream stream =
        new EventStream(
            EventLine.begin(request, response),
            person.get(),
            known(request),
            transcript,
            time,
            streams.executor(),
            streams::forget);
    // First added to the list, then the history: what happens in between is sent and not missed.
    streams.add(stream);
    stream.begin();
  }

  /** A stream without its content would stay open for nothing. */
  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
  }

  private static LastEventId known(HttpServletRequest request) {
    return Stream.of(request.getHeader("Last-Event-ID"), request.getParameter("after"))
        .filter(known -> known != null)
        .map(LastEventId::of)
        .filter(known -> !known.equals(LastEventId.NOTHING))
        .findFirst()
        .orElse(LastEventId.NOTHING);
  }
}
