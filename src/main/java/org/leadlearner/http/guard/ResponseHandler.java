package org.leadlearner.http.guard;

import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpStream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Headers for every response: no indexing by search engines, no content sniffing, and strict
 * transport security when browsers use https. Methods that nothing here uses are rejected, above
 * all TRACE, which returns headers that a browser hides.
 */
public final class ResponseHandler extends Handler.Wrapper {
  private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
  private static final HttpField ALLOWED =
      new PreEncodedHttpField(HttpHeader.ALLOW, "GET, HEAD, POST");
  private static final HttpField NO_ROBOTS =
      new PreEncodedHttpField("X-Robots-Tag", "noindex, nofollow");
  private static final HttpField NO_GUESS =
      new PreEncodedHttpField("X-Content-Type-Options", "nosniff");

  /** A year, for this host alone: other hosts of the district may not be ready for it. */
  private static final HttpField STAY_SAFE =
      new PreEncodedHttpField(HttpHeader.STRICT_TRANSPORT_SECURITY, "max-age=31536000");

  private final boolean isOverHttps;

  /**
   * @param isOverHttps whether browsers reach this server by an https address
   */
  public ResponseHandler(boolean isOverHttps, Handler next) {
    super(next);
    this.isOverHttps = isOverHttps;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    request.addHttpStreamWrapper(WithHeaders::new);
    if (METHODS.contains(request.getMethod())) {
      return super.handle(request, response, callback);
    }
    response.getHeaders().put(ALLOWED);
    Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
    return true;
  }

  /** Adds the headers last, because an error page first clears all headers. */
  private final class WithHeaders extends HttpStream.Wrapper {
    WithHeaders(HttpStream stream) {
      super(stream);
    }

    @Override
    public void prepareResponse(HttpFields.Mutable headers) {
      headers.put(NO_ROBOTS);
      headers.put(NO_GUESS);
      if (isOverHttps) {
        headers.put(STAY_SAFE);
      }
      super.prepareResponse(headers);
    }
  }
}
