package org.leadlearner.chat.slack.api;

import okhttp3.Call;
import okhttp3.EventListener;

/**
 * Tells whether the request that a thread sent last went out whole. Until then Slack cannot have
 * acted on it; from then on it may have, whatever becomes of the connection. Calls that wait for
 * their answer report to the thread that makes them.
 */
final class RequestTracker extends EventListener {

  private final ThreadLocal<Boolean> written = ThreadLocal.withInitial(() -> false);

  /** A new request of this thread begins. */
  void begin() {
    written.set(false);
  }

  @Override
  public void requestBodyEnd(Call call, long bytes) {
    written.set(true);
  }

  boolean isWritten() {
    return written.get();
  }
}
