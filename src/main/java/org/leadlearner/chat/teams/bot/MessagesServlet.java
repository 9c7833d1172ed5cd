package org.leadlearner.chat.teams.bot;

import com.microsoft.bot.builder.InvokeResponse;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.leadlearner.chat.teams.auth.LocalRequests;
import org.leadlearner.chat.teams.auth.PostedRequest;
import org.leadlearner.chat.teams.receive.ActivityJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The endpoint {@code /api/messages} that Teams posts activities to. Our own threads do the work,
 * so a slow database or slow keys do not block the server's threads for other pages.
 */
public final class MessagesServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  static final int LARGEST_BYTES = 256 * 1024;

  /** Teams waits for 15 seconds. */
  private static final Duration LONGEST = Duration.ofSeconds(12);

  private static final Logger LOG = LoggerFactory.getLogger(MessagesServlet.class);

  private final transient ActivityDispatcher requests;
  private final transient Executor workers;

  public MessagesServlet(ActivityDispatcher requests, Executor workers) {
    this.requests = requests;
    this.workers = workers;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<String> proofs = Collections.list(request.getHeaders("Authorization"));
    if (proofs.size() > 1) {
      // We cannot know which of several headers a proxy has checked.
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST_BYTES + 1);
    if (body.length > LARGEST_BYTES) {
      response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    PostedRequest posted =
        new PostedRequest(proofs.stream().findFirst(), LocalRequests.isSent(request), body);
    Pending pending = new Pending(request.startAsync());
    try {
      workers.execute(() -> pending.answer(requests.answer(posted)));
    } catch (RejectedExecutionException full) {
      LOG.warn("Too much of Teams is being worked on; it is told to come again.");
      pending.answer(new InvokeResponse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null));
    }
  }

  /** A request that gets exactly one response: from the work, or from the timeout. */
  private static final class Pending implements AsyncListener {

    private final AsyncContext context;
    private final AtomicBoolean isAnswered = new AtomicBoolean();

    Pending(AsyncContext context) {
      this.context = context;
      context.setTimeout(LONGEST.toMillis());
      context.addListener(this);
    }

    void answer(InvokeResponse answer) {
      if (isAnswered.compareAndSet(false, true)) {
        try {
          write(answer);
        } catch (IOException | IllegalStateException gone) {
          LOG.info("An answer to Teams was not taken: {}.", gone.getClass().getSimpleName());
        } finally {
          context.complete();
        }
      }
    }

    private void write(InvokeResponse answer) throws IOException {
      HttpServletResponse response = (HttpServletResponse) context.getResponse();
      response.setStatus(answer.getStatus());
      if (answer.getBody() != null) {
        byte[] body = ActivityJson.write(answer.getBody());
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
      }
    }

    /** If the work finishes later, the retry from Teams finds it done. */
    @Override
    public void onTimeout(AsyncEvent event) {
      LOG.warn("Something of Teams took longer than {} seconds.", LONGEST.toSeconds());
      answer(new InvokeResponse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null));
    }

    @Override
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
  }
}
