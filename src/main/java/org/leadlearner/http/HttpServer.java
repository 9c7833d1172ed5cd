package org.leadlearner.http;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.leadlearner.http.guard.BodyHandler;
import org.leadlearner.http.guard.GuardLimits;
import org.leadlearner.http.guard.OpenConnections;
import org.leadlearner.http.guard.ResponseHandler;
import org.leadlearner.http.guard.WorkerHandler;
import org.leadlearner.http.guard.WorkerLimits;
import org.leadlearner.http.guard.WriteTimeHandler;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one HTTP server. Modules add their servlets before it starts; health and readiness are
 * included.
 */
public final class HttpServer {
  private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
  private static final int IDLE_MILLISECONDS = 60_000;
  private static final int STOP_MILLISECONDS = 10_000;

  /** On shutdown, an idle connection is closed after this time. */
  private static final int STOP_IDLE_MILLISECONDS = 200;

  private static final Duration PROBE = Duration.ofSeconds(1);
  private static final int MOST_THREADS = 64;
  private static final int MOST_UNACCEPTED = 512;
  private static final int FEWEST_THREADS = 8;

  private final Settings.Http http;
  private final Server server;
  private final ServerConnector connector;
  private final ServletContextHandler context = new ServletContextHandler("/");
  private final AnswerTimesHandler times;
  private final ReadinessHandler readiness;
  private final List<Runnable> beforeStop = new CopyOnWriteArrayList<>();

  public HttpServer(Settings.Http http, List<ReadinessCheck> checks) {
    this(http, checks, GuardLimits.USUAL);
  }

  HttpServer(Settings.Http http, List<ReadinessCheck> checks, GuardLimits limits) {
    this.http = http;
    this.server = new Server(threads());
    this.connector = connector(server, http);
    OpenConnections connections = new OpenConnections(limits.connections(), server.getScheduler());
    connector.addBean(connections);
    server.setRequestLog(
        (request, response) ->
            connections.answered(request.getConnectionMetaData().getConnection()));
    server.addConnector(connector);
    server.setStopTimeout(STOP_MILLISECONDS);
    server.setErrorHandler(new PlainErrors());
    readiness = new ReadinessHandler(checks);
    times = new AnswerTimesHandler(guarded(graceful(pages(limits.workers())), limits));
    server.setHandler(times);
    prepareContext();
  }

  /** Whether one of our servers is already running at this address. */
  public static boolean answersAt(Settings.Http http) {
    URI health =
        URI.create("http://" + bracketed(http.host()) + ":" + http.port() + HealthHandler.PATH);
    HttpClient client = HttpClient.newBuilder().connectTimeout(PROBE).build();
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(health).timeout(PROBE).build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.body().strip().equals(HealthHandler.ALIVE);
    } catch (IOException noAnswer) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Where modules add their servlets, before the start. */
  public ServletContextHandler context() {
    return context;
  }

  /** Adds what must work before it is ready, before the start. */
  public void check(ReadinessCheck check) {
    readiness.add(check);
  }

  /** Starts to listen; throws with a fix when the address or the port is not available. */
  public void start() throws StartFailure {
    try {
      // First the socket alone, so that a port in use is detected before any servlet starts.
      connector.open();
    } catch (IOException taken) {
      throw new StartFailure(ListenTrouble.explain(http));
    }
    try {
      server.start();
    } catch (Exception fault) {
      connector.close();
      throw new IllegalStateException("the HTTP server did not start", fault);
    }
  }

  /** The port it listens on, also when the settings ask for any free port. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Reports from now on how long responses take. */
  public void tellTimes(AnswerTimes whom) {
    times.tell(whom);
  }

  /** How many connections are open. */
  public int connections() {
    return connector.getConnectedEndPoints().size();
  }

  /** Waits until the server is stopped. */
  public void join() throws InterruptedException {
    server.join();
  }

  /**
   * Adds work for the start of the shutdown, which must be quick, such as ending streams that would
   * never end by themselves. No new request is accepted by then; one that is running may still try
   * to open a stream, which the work should refuse.
   */
  public void beforeStop(Runnable work) {
    beforeStop.add(work);
  }

  /**
   * Accepts no new requests, does the work for the start of the shutdown, lets running requests
   * finish for up to 10 seconds, then closes.
   */
  public void stop() {
    try {
      server.stop();
    } catch (Exception fault) {
      // Everything is closed by now, and the caller has other things to close.
      LOG.warn("some requests were cut off at the stop", fault);
    }
  }

  /** A request whose body is still arriving does not delay the shutdown. */
  private Handler guarded(Handler inner, GuardLimits limits) {
    boolean isOverHttps =
        http.publicUrl().map(URI::getScheme).filter("https"::equalsIgnoreCase).isPresent();
    return new ResponseHandler(
        isOverHttps,
        new WriteTimeHandler(limits.writes(), new BodyHandler(limits.bodies(), inner)));
  }

  /** The server's own threads answer the health check, and workers everything else. */
  private Handler pages(WorkerLimits limits) {
    PathMappingsHandler pages = new PathMappingsHandler();
    pages.addMapping(PathSpec.from(HealthHandler.PATH), new HealthHandler());
    pages.addMapping(
        PathSpec.from(ReadinessHandler.PATH),
        new WorkerHandler("http-ready", WorkerLimits.FEW, readiness));
    pages.addMapping(PathSpec.from("/*"), new WorkerHandler("http-work", limits, context));
    return pages;
  }

  private GracefulHandler graceful(Handler inner) {
    return new GracefulHandler(inner) {
      @Override
      public CompletableFuture<Void> shutdown() {
        CompletableFuture<Void> finished = super.shutdown();
        beforeStop.forEach(HttpServer::tryBeforeStop);
        return finished;
      }
    };
  }

  private static void tryBeforeStop(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException fault) {
      FaultLog.record("what is done before the stop", fault);
    }
  }

  private static String bracketed(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private void prepareContext() {
    context.setErrorHandler(new PlainErrors());
    FilterHolder filter = new FilterHolder(new FaultFilter());
    filter.setAsyncSupported(true);
    context.addFilter(filter, "/*", EnumSet.of(DispatcherType.REQUEST, DispatcherType.ASYNC));
  }

  private static QueuedThreadPool threads() {
    // Jetty would set up all that manages this Java (JMX), only to learn how long a reference is.
    // It
    // keeps what two processors write as far apart as a line of their caches is long.
    System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
    QueuedThreadPool threads =
        new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS, IDLE_MILLISECONDS);
    threads.setName("http");
    return threads;
  }

  private static ServerConnector connector(Server server, Settings.Http http) {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    ServerConnector connector =
        new ServerConnector(server, new HttpConnectionFactory(configuration));
    connector.setHost(http.host());
    connector.setPort(http.port());
    connector.setAcceptQueueSize(MOST_UNACCEPTED);
    connector.setIdleTimeout(IDLE_MILLISECONDS);
    connector.setShutdownIdleTimeout(STOP_IDLE_MILLISECONDS);
    return connector;
  }
}
