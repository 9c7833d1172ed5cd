package org.leadlearner.chat.slack.api;

import okhttp3.Call;
import okhttp3.EventListener;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.request.DeadlineInterceptor;

/**
 * Tells whether the last request of a thread was sent completely. Before that Slack cannot have
 * acted on it; after that it may have, whatever happens to the connection. It works for synchronous
 * calls, which report on their own thread.
 */
final class RequestTracker extends EventListener {

  private final ThreadLocal<Boolean> written = ThreadLocal.withInitial(() -> false);

  private final ThreadLocal<Deadline> latest = ThreadLocal.withInitial(() -> Deadline.NONE);

  /**
   * A new request of this thread starts.
   *
   * @param end the time after which nothing of it is written any more
   */
  void begin(Deadline end) {
    written.set(false);
    latest.set(end);
  }

  @Override
  public void callStart(Call call) {
    DeadlineInterceptor.until(call, latest.get());
  }

  @Override
  public void requestBodyEnd(Call call, long bytes) {
    written.set(true);
  }

  boolean isWritten() {
    return written.get();
  }
}
