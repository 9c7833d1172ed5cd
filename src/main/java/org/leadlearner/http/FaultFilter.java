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
 * Stands around every servlet: a fault is logged once with a reference, and the client is told the
 * reference and nothing else.
 */
final class FaultFilter implements Filter {

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException | Error fault) {
      HttpException refusal = refusal(fault);
      // Of a client that hung up, or an answer half sent, nobody can be told: Jetty closes it.
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
    // The servlet's own path only: what follows it, and the query, may hold someone's words.
    String where = request.getMethod() + " " + request.getServletPath();
    request.setAttribute(PlainErrors.REFERENCE, FaultLog.record(where, fault));
    response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
  }

  /** What the server itself refused while a servlet was reading, such as a body too large. */
  private static @Nullable HttpException refusal(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException refusal) {
        return refusal;
      }
    }
    return null;
  }
}
