package org.leadlearner.dashboard.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a request is answered with. */
public interface Answer {

  void send(HttpServletResponse response) throws IOException;

  /** Writes what a file holds. */
  interface Content {
    void write(OutputStream to) throws IOException;
  }

  static Answer page(int status, String html) {
    return response -> {
      response.setStatus(status);
      response.setContentType("text/html;charset=utf-8");
      response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    };
  }

  /**
   * A file to be kept and not shown.
   *
   * @param name small letters, digits, dots and dashes
   */
  static Answer file(String name, String type, Content content) {
    return response -> {
      response.setContentType(type);
      response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
      content.write(response.getOutputStream());
    };
  }

  /** To a page that is got anew, so that going back posts nothing again. */
  static Answer seeOther(String path) {
    return response -> {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", path);
    };
  }
}
