package org.leadlearner.chat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.web.page.Json;

/** The clock: {@code GET} returns the time, {@code POST {"at": ...}} moves it. */
final class ClockServlet extends PostServlet {

  private static final long serialVersionUID = 1;

  private final transient PlaygroundTime time;

  /**
   * @param moved called after each move
   */
  ClockServlet(PlaygroundTime time, PlaygroundClock clock, Runnable moved) {
    super(
        body -> {
          time.move(clock, body);
          moved.run();
          return Receipt.NOTHING;
        });
    this.time = time;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Json.write(time.json(), response);
  }
}
