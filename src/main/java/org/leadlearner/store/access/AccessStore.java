package org.leadlearner.store.access;

import org.leadlearner.access.DashboardPasses;
import org.leadlearner.access.ProjectorPasses;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.store.database.SqlRunner;

/** Who may open which page, and who asked for something. */
public final class AccessStore {

  private final SqlRunner sql;

  public AccessStore(SqlRunner sql) {
    this.sql = sql;
  }

  public AccessRequests accessRequests() {
    return new StoredAccessRequests(sql);
  }

  public DashboardPasses dashboardPasses() {
    return new StoredDashboardPasses(sql);
  }

  public ProjectorPasses projectorPasses() {
    return new StoredProjectorPasses(sql);
  }
}
