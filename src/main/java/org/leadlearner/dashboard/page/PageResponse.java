package org.leadlearner.dashboard.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The response to a request. */
public interface PageResponse {

  void send(HttpServletResponse response) throws IOException;

  /** Writes the content of a file. */
  interface Content {
    void write(OutputStream to) throws IOException;
  }

  static PageResponse page(int status, String html) {
    return response -> {
      response.setStatus(status);
      response.setContentType("text/html;charset=utf-8");
      response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    };
  }

  /**
   * A file to download.
   *
   * @param name lower case letters, digits, dots and hyphens
   */
  static PageResponse file(String name, String type, Content content) {
    return response -> {
      response.setContentType(type);
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
      content.write(response.getOutputStream());
    };
  }

  /** A redirect to a page, so that the browser's back button does not post the form again. */
  static PageResponse seeOther(String path) {
    return response -> {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", path);
    };
  }
}
