package org.leadlearner.dashboard.projector;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.leadlearner.dashboard.page.SecurityFilter;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.http.asset.AssetServlet;
import org.leadlearner.http.stream.EventWriters;

/** The pages at {@code /projector}. */
public final class ProjectorRoom implements AutoCloseable {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final ProjectorEntrance entrance;
  private final Wall wall;
  private final Screens screens;
  private final ScheduledExecutorService clock = EventWriters.clock("projector-looks");

  public ProjectorRoom(ProjectorEntrance entrance, WallPages pages, Site site) {
    this.entrance = entrance;
    this.wall = new Wall(entrance, pages, site);
    this.screens = new Screens(wall);
  }

  /** Adds all pages. */
  public void addTo(ServletContextHandler context) {
    String all = ProjectorEntrance.PATH + "/*";
    FilterHolder security = new FilterHolder(SecurityFilter.withScripts(entrance.address()));
    security.setAsyncSupported(true);
    context.addFilter(security, all, EnumSet.of(DispatcherType.REQUEST));
    ServletHolder pages = new ServletHolder(new WallServlet(entrance, wall, screens));
    pages.setAsyncSupported(true);
    context.addServlet(pages, all);
    context.addServlet(
        new AssetServlet(
            "text/javascript;charset=utf-8", AssetServlet.Keep.NOTHING, "/dashboard/projector.js"),
        ProjectorEntrance.PATH + "/projector.js");
  }

  /** Begins to look after the screens that listen. */
  public void start() {
    long millis = BETWEEN_LOOKS.toMillis();
    var unused = clock.scheduleWithFixedDelay(screens::look, millis, millis, TimeUnit.MILLISECONDS);
  }

  /** Looks after the screens now. */
  void look() {
    screens.look();
  }

  int listeners() {
    return screens.count();
  }

  @Override
  public void close() {
    clock.shutdownNow();
    screens.close();
  }
}
