package org.leadlearner.http;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers ok while the process is alive. It checks nothing else, so that trouble elsewhere does not
 * cause a restart.
 */
final class HealthHandler extends Handler.Abstract.NonBlocking {
  static final String PATH = "/healthz";
  static final String ALIVE = "ok";

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(response, true, ALIVE, callback);
    return true;
  }
}
