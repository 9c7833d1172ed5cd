package org.leadlearner.chat.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.Transcript;

/**
 * {@code GET /playground/events?as=<person>&after=<version>}: the conversation and all that happens
 * in it. After a break the browser's {@code Last-Event-ID} says where to go on.
 */
final class EventsServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  private final transient Transcript transcript;
  private final transient EventStreams streams;
  private final Duration heartbeat;
  private transient @Nullable ScheduledExecutorService heart;

  EventsServlet(Transcript transcript, EventStreams streams, Duration heartbeat) {
    this.transcript = transcript;
    this.streams = streams;
    this.heartbeat = heartbeat;
  }

  @Override
  public void init() {
    ScheduledExecutorService beating =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread thread = new Thread(work, "playground-heartbeat");
              thread.setDaemon(true);
              return thread;
            });
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
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    AsyncContext async = request.startAsync();
    async.setTimeout(0);
    EventStream stream =
        new EventStream(
            async, person.get().conversation(), known(request), transcript, streams::forget);
    // First on the list, then the history: what happens in between is told, not missed.
    streams.add(stream);
    stream.begin();
  }

  /** A version that is no number is none: the whole conversation is sent. */
  private static long known(HttpServletRequest request) {
    return Stream.of(request.getHeader("Last-Event-ID"), request.getParameter("after"))
        .filter(version -> version != null && version.matches("[0-9]{1,18}"))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }
}
