package org.leadlearner.http;

import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.NanoTime;

/** Measures how long responses take. */
final class AnswerTimesHandler extends Handler.Wrapper {
  private volatile AnswerTimes times = (path, status, took) -> {};

  AnswerTimesHandler(Handler next) {
    super(next);
  }

  void tell(AnswerTimes whom) {
    times = whom;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    Request.addCompletionListener(
        request,
        fault ->
            times.answered(
                Request.getPathInContext(request),
                response.getStatus(),
                Duration.ofNanos(NanoTime.since(request.getHeadersNanoTime()))));
    return super.handle(request, response, callback);
  }
}
