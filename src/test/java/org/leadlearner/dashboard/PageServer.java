package org.leadlearner.dashboard;

import java.net.URI;
import java.util.function.Consumer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.http.asset.AssetServlet;

/** A real server on this machine alone, with some pages and the style that they share. */
public final class PageServer implements AutoCloseable {

  private final Server server = new Server();
  private final URI address;

  /**
   * @param pages adds what is served
   */
  public PageServer(Consumer<ServletContextHandler> pages) throws Exception {
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    pages.accept(context);
    context.addServlet(
        new AssetServlet(
            "text/css;charset=utf-8",
            AssetServlet.Keep.NOTHING,
            "/playground/playground.css",
            "/dashboard/dashboard.css"),
        Frame.HOME + "/style.css");
    context.addServlet(
        new AssetServlet("image/svg+xml", AssetServlet.Keep.NOTHING, "/playground/mark.svg"),
        Frame.HOME + "/mark.svg");
    server.setHandler(context);
    server.start();
    address = URI.create("http://127.0.0.1:" + connector.getLocalPort());
  }

  /** The address of what this server has at a path, which begins with a slash. */
  public URI at(String path) {
    return URI.create(address + path);
  }

  @Override
  public void close() throws Exception {
    server.stop();
  }
}
