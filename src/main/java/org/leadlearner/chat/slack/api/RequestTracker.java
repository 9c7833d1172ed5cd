package org.leadlearner.chat.slack.api;

import okhttp3.Call;
import okhttp3.EventListener;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.request.InTime;

/**
 * Tells whether the request that a thread sent last went out whole. Until then Slack cannot have
 * acted on it; from then on it may have, whatever becomes of the connection. Calls that wait for
 * their answer report to the thread that makes them.
 */
final class RequestTracker extends EventListener {

  private final ThreadLocal<Boolean> written = ThreadLocal.withInitial(() -> false);

  private final ThreadLocal<Deadline> latest = ThreadLocal.withInitial(() -> Deadline.NONE);

  /**
   * A new request of this thread begins.
   *
   * @param end from then on nothing of it is written any more
   */
  void begin(Deadline end) {
    written.set(false);
    latest.set(end);
  }

  @Override
  public void callStart(Call call) {
    InTime.until(call, latest.get());
  }

  @Override
  public void requestBodyEnd(Call call, long bytes) {
    written.set(true);
  }

  boolean isWritten() {
    return written.get();
  }
}
