package org.leadlearner.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.QuietException;
import org.jspecify.annotations.Nullable;

/**
 * Wraps every servlet: an exception is logged once with a reference, and the client gets only the
 * reference.
 */
final class FaultFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | Error fault) {
      HttpException refusal = refusal(fault);
      // When the client hung up or the response is half sent, nothing can be added: Jetty closes
      // it.
      if (response.isCommitted() || (refusal == null && fault instanceof QuietException)) {
        throw fault;
      }
      answer((HttpServletRequest) request, (HttpServletResponse) response, refusal, fault);
    }
  }

  private static void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable HttpException refusal,
      Throwable fault)
      throws IOException {
    if (refusal != null) {
      response.sendError(refusal.getCode());
      return;
    }
    // Only the servlet's path: the rest and the query may contain what people wrote.
    String where = request.getMethod() + " " + request.getServletPath();
    request.setAttribute(PlainErrors.REFERENCE, FaultLog.record(where, fault));
    response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  /**
   * What the server itself rejected while a servlet was reading, such as a body that is too large.
   */
  private static @Nullable HttpException refusal(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException refusal) {
        return refusal;
      }
    }
    return null;
  }
}
