package org.leadlearner.http.guard;

import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** Closes the connection of a client that reads its response too slowly. */
public final class WriteTimeHandler extends Handler.Wrapper {
  private final WriteLimits limits;

  public WriteTimeHandler(WriteLimits limits, Handler next) {
    super(next);
    this.limits = limits;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    return super.handle(request, new InTime(request, response), callback);
  }

  private final class InTime extends Response.Wrapper {
    InTime(Request request, Response response) {
      super(request, response);
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer bytes, Callback callback) {
      Scheduler.Task closing =
          getRequest()
              .getComponents()
              .getScheduler()
              .schedule(this::close, milliseconds(bytes), TimeUnit.MILLISECONDS);
      super.write(last, bytes, Callback.from(closing::cancel, callback));
    }

    private long milliseconds(@Nullable ByteBuffer bytes) {
      int size = bytes == null ? 0 : bytes.remaining();
      return limits.grace().toMillis()
          + TimeUnit.SECONDS.toMillis(size) / limits.leastBytesPerSecond();
    }

    /** As if the client had hung up, which is not logged. */
    private void close() {
      EndPoint connection = getRequest().getConnectionMetaData().getConnection().getEndPoint();
      connection.close(new EofException("the client does not read"));
    }
  }
}
