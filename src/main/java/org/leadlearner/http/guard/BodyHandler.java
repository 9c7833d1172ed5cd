package org.leadlearner.http.guard;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Passes a request on when its whole body has arrived, so that its readers never wait. Until then
 * it occupies no thread.
 */
public final class BodyHandler extends Handler.Wrapper {

  private final IncomingBodies bodies;

  public BodyHandler(BodyLimits limits, Handler next) {
    super(next);
    this.bodies = new IncomingBodies(limits);
  }

  @Override
  protected void doStart() throws Exception {
    addBean(new RepeatedLook(getServer().getScheduler(), bodies::refuseSlowOnes));
    super.doStart();
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!hasBody(request.getHeaders())) {
      return super.handle(request, response, callback);
    }
    if (bodies.isEndless(request.getLength())) {
      Response.writeError(request, response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413);
      return true;
    }
    IncomingBody body = new IncomingBody(getHandler(), request, response, callback, bodies);
    bodies.add(body);
    body.run();
    return true;
  }

  private static boolean hasBody(HttpFields headers) {
    return headers.contains(HttpHeader.CONTENT_LENGTH)
        || headers.contains(HttpHeader.TRANSFER_ENCODING);
  }
}
