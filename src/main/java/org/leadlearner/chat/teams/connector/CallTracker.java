package org.leadlearner.chat.teams.connector;

import java.util.Optional;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.Response;
import org.leadlearner.chat.Deadline;
import org.leadlearner.chat.request.DeadlineInterceptor;

/**
 * Tracks how far one call got. The SDK's exceptions do not say whether a request was sent or, if
 * the response is not JSON (as from gateways), even its status.
 */
final class CallTracker extends EventListener {

  private final Deadline latest;
  private volatile boolean written;
  private volatile int status;
  private volatile Headers headers = Headers.of();

  /**
   * @param latest the time after which nothing of the request is written any more
   */
  CallTracker(Deadline latest) {
    this.latest = latest;
  }

  @Override
  public void callStart(Call call) {
    DeadlineInterceptor.until(call, latest);
  }

  /** Until the whole request is sent, the other side cannot have acted on it. */
  @Override
  public void requestBodyEnd(Call call, long bytes) {
    written = true;
  }

  @Override
  public void responseHeadersEnd(Call call, Response response) {
    headers = response.headers();
    status = response.code();
  }

  boolean isWritten() {
    return written;
  }

  /** The status of the response; 0 when none came. */
  int status() {
    return status;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }
}
