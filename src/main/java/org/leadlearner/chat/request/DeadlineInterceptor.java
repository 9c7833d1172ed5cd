package org.leadlearner.chat.request;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.leadlearner.chat.Deadline;

/**
 * A network interceptor that sends a request before its deadline or not at all. The process may
 * have been paused during the call, so the clock is read when the whole request is ready and its
 * end not yet written to the socket; after that there is only the write itself.
 */
public final class DeadlineInterceptor implements Interceptor {

  /** Must be called before the request is sent. */
  public static void until(Call call, Deadline latest) {
    call.tag(Deadline.class, () -> latest);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Deadline latest = chain.call().tag(Deadline.class);
    Request request = chain.request();
    RequestBody body = request.body();
    if (latest == null || body == null) {
      return chain.proceed(request);
    }
    RequestBody inTime = new Body(body, latest);
    return chain.proceed(request.newBuilder().method(request.method(), inTime).build());
  }

  private static final class Body extends RequestBody {

    private final RequestBody body;
    private final Deadline latest;

    Body(RequestBody body, Deadline latest) {
      this.body = body;
      this.latest = latest;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      Buffer whole = new Buffer();
      body.writeTo(whole);
      if (latest.isOver()) {
        throw new IOException("held for too long");
      }
      sink.write(whole, whole.size());
    }
  }
}
