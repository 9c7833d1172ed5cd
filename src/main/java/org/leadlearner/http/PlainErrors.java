package org.leadlearner.http;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The error page: the status and, after an exception, its reference. No message, path or stack
 * trace, because they may contain data of others.
 */
final class PlainErrors extends ErrorHandler {
  static final String REFERENCE = "org.leadlearner.reference";

  /** Our pages say that they are UTF-8, so they are, whatever a client would rather have. */
  @Override
  protected boolean generateAcceptableResponse(
      Request request,
      Response response,
      Callback callback,
      String contentType,
      List<Charset> charsets,
      int code,
      @Nullable String message,
      @Nullable Throwable cause)
      throws IOException {
    return super.generateAcceptableResponse(
        request,
        response,
        callback,
        contentType,
        List.of(StandardCharsets.UTF_8),
        code,
        message,
        cause);
  }

  @Override
  protected void writeErrorHtml(
      Request request,
      Writer writer,
      Charset charset,
      int code,
      @Nullable String message,
      @Nullable Throwable cause)
      throws IOException {
    String title = title(code);
    writer.write(PlainPage.html(title, "<h1>" + title + "</h1>\n<p>" + hint(request) + "</p>\n"));
  }

  @Override
  protected void writeErrorPlain(
      Request request,
      PrintWriter writer,
      int code,
      @Nullable String message,
      @Nullable Throwable cause) {
    writer.println(code + " " + title(code) + ". " + hint(request));
  }

  @Override
  protected void writeErrorJson(
      Request request,
      PrintWriter writer,
      int code,
      @Nullable String message,
      @Nullable Throwable cause) {
    Object reference = request.getAttribute(REFERENCE);
    String tail = reference == null ? "" : ",\"reference\":\"" + reference + "\"";
    writer.write("{\"status\":" + code + ",\"error\":\"" + title(code) + "\"" + tail + "}");
  }

  private static String title(int code) {
    return HttpStatus.getMessage(code);
  }

  private static String hint(Request request) {
    Object reference = request.getAttribute(REFERENCE);
    return reference == null
        ? "Please go back and try again."
        : "Something went wrong on our side. The reference for support is " + reference + ".";
  }
}
