package org.leadlearner.dashboard.projector;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import org.leadlearner.dashboard.page.Secret;
import org.leadlearner.http.stream.EventLine;
import org.leadlearner.http.stream.EventWriters;

/**
 * The screens that listen now. They are looked after from time to time: what happens may happen on
 * another node, which tells nobody here.
 */
final class Screens {

  /** More than any district has meetings at one time; each asks the database again and again. */
  private static final int MOST = 60;

  /** So many looks that change nothing keep a line open. */
  private static final int LOOKS_OF_A_BEAT = 15;

  private final Wall wall;
  private final List<Screen> open = new CopyOnWriteArrayList<>();
  private final ExecutorService writers = EventWriters.named("projector-events");

  Screens(Wall wall) {
    this.wall = wall;
  }

  void listen(Optional<Secret> secret, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> content = secret.flatMap(wall::content);
    if (content.isEmpty()) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (open.size() >= MOST) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      // A proxy that gathers answers would hold back what is told.
      response.setHeader("X-Accel-Buffering", "no");
      Screen screen = new Screen(secret.get(), EventLine.begin(request, response), this);
      open.add(screen);
      screen.begin(content.get());
    }
  }

  /** Looks after all, each on a thread of the writers. */
  void look() {
    open.forEach(Screen::look);
  }

  int count() {
    return open.size();
  }

  void close() {
    open.forEach(Screen::close);
  }

  /** One of them. */
  private static final class Screen {

    private final Secret secret;
    private final EventLine line;
    private final Screens all;
    private String shown = "";
    private int looks;

    Screen(Secret secret, jakarta.servlet.AsyncContext async, Screens all) {
      this.secret = secret;
      this.all = all;
      this.line = new EventLine(async, all.writers, () -> all.open.remove(this));
    }

    void begin(String content) {
      line.now(
          () -> {
            line.write("retry: 2000\n");
            show(content);
          });
    }

    void look() {
      line.later(
          () -> {
            Optional<String> now = all.wall.content(secret);
            if (now.isEmpty()) {
              line.write("event: over\ndata: \n\n");
              close();
            } else if (!now.get().equals(shown)) {
              show(now.get());
            } else if (++looks % LOOKS_OF_A_BEAT == 0) {
              line.write(": \n\n");
            }
          });
    }

    private void show(String content) throws IOException {
      shown = content;
      line.write("event: page\ndata: " + content.replaceAll("\\R", "\ndata: ") + "\n\n");
    }

    void close() {
      line.close();
    }
  }
}
