package org.leadlearner.dashboard;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.leadlearner.dashboard.page.SecurityFilter;
import org.leadlearner.http.asset.AssetServlet;

/** The pages at {@code /dashboard}, for a person who has signed in with a link. */
public final class Dashboard {

  private static final String ALL = DashboardEntrance.PATH + "/*";

  private final DashboardEntrance entrance;
  private final PageSources sources;

  public Dashboard(DashboardEntrance entrance, PageSources sources) {
    this.entrance = entrance;
    this.sources = sources;
  }

  /** Adds all pages and the files that they need. */
  public void addTo(ServletContextHandler context) {
    context.addFilter(
        new FilterHolder(new SecurityFilter(entrance.address())),
        ALL,
        EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new DashboardServlet(entrance, sources), ALL);
    // The common style of all pages comes first, then the styles of these pages.
    context.addServlet(
        new AssetServlet(
            "text/css;charset=utf-8",
            AssetServlet.Keep.NOTHING,
            "/playground/playground.css",
            "/dashboard/dashboard.css"),
        DashboardEntrance.PATH + "/style.css");
    context.addServlet(
        new AssetServlet("image/svg+xml", AssetServlet.Keep.NOTHING, "/playground/mark.svg"),
        DashboardEntrance.PATH + "/mark.svg");
  }
}
