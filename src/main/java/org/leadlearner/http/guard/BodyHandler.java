package org.leadlearner.http.guard;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Gives a request on when its body is here as a whole, so that whoever reads it afterwards never
 * waits. Until then no thread belongs to it.
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
