package org.leadlearner.chat.web.page;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes JSON responses. */
public final class Json {

  private Json() {}

  public static void write(JsonNode body, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.getOutputStream().write(body.toString().getBytes(StandardCharsets.UTF_8));
  }
}
