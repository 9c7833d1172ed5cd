package org.leadlearner.dashboard.staff;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.leadlearner.dashboard.page.SecurityFilter;
import org.leadlearner.dashboard.page.Site;

/** The pages at {@code /staff}. */
public final class StaffRoom {

  private static final String ALL = StaffEntrance.PATH + "/*";

  private final StaffEntrance entrance;
  private final StaffTexts texts;
  private final Site site;

  public StaffRoom(StaffEntrance entrance, StaffTexts texts, Site site) {
    this.entrance = entrance;
    this.texts = texts;
    this.site = site;
  }

  /** Adds all pages. */
  public void addTo(ServletContextHandler context) {
    context.addFilter(
        new FilterHolder(new SecurityFilter(entrance.address())),
        ALL,
        EnumSet.of(DispatcherType.REQUEST));
    context.addServlet(new StaffServlet(new StaffPages(entrance, texts, site)), ALL);
  }
}
