package org.leadlearner.app;

import java.time.Clock;
import org.leadlearner.access.ProjectorDoor;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.dashboard.projector.ProjectorEntrance;
import org.leadlearner.dashboard.projector.ProjectorRoom;
import org.leadlearner.http.HttpServer;
import org.leadlearner.store.Store;

/** The page that a room sees of a round: the assistant gives out links to it and writes it. */
final class ProjectorModule {

  private final ProjectorEntrance entrance;

  ProjectorModule(Store store, DashboardModule dashboard, Clock clock) {
    this.entrance =
        new ProjectorEntrance(store.access().projectorPasses(), dashboard::address, clock);
  }

  ProjectorDoor door() {
    return entrance;
  }

  /** Hangs the page into a server. */
  void addTo(HttpServer server, Assistant assistant, Site site) {
    ProjectorRoom room = new ProjectorRoom(entrance, assistant.pages()::onWall, site);
    room.addTo(server.context());
    room.start();
    server.beforeStop(room::close);
  }
}
