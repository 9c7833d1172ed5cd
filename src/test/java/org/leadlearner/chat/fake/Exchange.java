package org.leadlearner.chat.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.SelectableChannelEndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** One request and what becomes of it; a {@link Fault} decides over it. */
public final class Exchange {
  private static final int RESET_AT_CLOSE = 0;

  private final Request request;
  private final Response response;
  private final Callback callback;
  private final Supplier<HttpAnswer> action;

  public Exchange(
      Request request, Response response, Callback callback, Supplier<HttpAnswer> action) {
    this.request = request;
    this.response = response;
    this.callback = callback;
    this.action = action;
  }

  /** Does what was asked for and answers. */
  public void proceed() {
    send(act());
  }

  /** Does what was asked for without an answer. */
  public HttpAnswer act() {
    return action.get();
  }

  public void send(HttpAnswer answer) {
    response.setStatus(answer.status());
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    Content.Sink.write(response, true, answer.body(), callback);
  }

  public void later(Duration delay, Runnable task) {
    request.getComponents().getScheduler().schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Breaks the connection without a word, as a lost network does. */
  public void reset() {
    EndPoint end = request.getConnectionMetaData().getConnection().getEndPoint();
    if (end instanceof SelectableChannelEndPoint selectable
        && selectable.getChannel() instanceof NetworkChannel channel) {
      try {
        channel.setOption(StandardSocketOptions.SO_LINGER, RESET_AT_CLOSE);
      } catch (IOException closed) {
        throw new UncheckedIOException(closed);
      }
    }
    end.close();
    callback.failed(new EofException("the connection was reset on purpose"));
  }
}
