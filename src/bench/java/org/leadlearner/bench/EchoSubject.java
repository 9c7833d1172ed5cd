package org.leadlearner.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.builder.ActivityHandler;
import com.microsoft.bot.builder.MessageFactory;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.integration.BotFrameworkHttpAdapter;
import com.microsoft.bot.integration.Configuration;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.jspecify.annotations.Nullable;
import org.leadlearner.http.HttpServer;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;

/** The echo bot of the SDK's own samples, on our server; without an app, as with the emulator. */
final class EchoSubject implements Subject {

  private final HttpServer server =
      new HttpServer(new Settings.Http("127.0.0.1", 0, Optional.empty()), List.of());

  EchoSubject() throws StartFailure {
    server.context().addServlet(new ServletHolder(new Messages()), "/api/messages");
    server.start();
  }

  private static final class Echo extends ActivityHandler {
    @Override
    protected CompletableFuture<Void> onMessageActivity(TurnContext turn) {
      return turn.sendActivity(MessageFactory.text("Echo: " + turn.getActivity().getText()))
          .thenApply(sent -> null);
    }
  }

  /** No app, no password. */
  private static final class NoSettings implements Configuration {

    @Override
    public @Nullable String getProperty(String key) {
      return null;
    }

    @Override
    public Properties getProperties() {
      return new Properties();
    }

    @Override
    public String[] getProperties(String key) {
      return new String[0];
    }
  }

  /** What the samples do with Spring. */
  private static final class Messages extends HttpServlet {

    private static final long serialVersionUID = 1;

    private final transient ObjectMapper mapper =
        new ObjectMapper()
            .setSerializationInclusion(JsonInclude.Include.NON_NULL)
            .findAndRegisterModules();
    private final transient BotFrameworkHttpAdapter adapter =
        new BotFrameworkHttpAdapter(new NoSettings());
    private final transient Echo bot = new Echo();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      Activity activity = mapper.readValue(request.getInputStream(), Activity.class);
      String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
      adapter.processIncomingActivity(header, activity, bot).join();
      response.setContentLength(0);
    }
  }

  @Override
  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
