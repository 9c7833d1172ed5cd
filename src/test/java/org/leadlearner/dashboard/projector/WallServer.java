package org.leadlearner.dashboard.projector;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.content.SampleContent;
import org.leadlearner.dashboard.PageServer;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/**
 * The page of a wall on a real server and a real database; what stands on it is set by the test.
 */
final class WallServer implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-09-14T15:04:05Z");

  final SettableClock clock = new SettableClock(NOW);
  final Store store;
  final ProjectorRoom room;
  final ProjectorEntrance entrance;
  final long dana;
  final long round;
  private final PageServer server;
  volatile Optional<Message> shown = Optional.of(said("Not yet 5 are finished."));

  WallServer(Path folder) throws Exception {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    store.checkin().shelf(SampleContent.BUILT_IN.rubrics());
    dana =
        store
            .person()
            .people()
            .meet(
                new Account("web", "playground", "dana"),
                new Profile("Dana", Locale.US, ZoneOffset.UTC),
                NOW)
            .person()
            .id();
    Team team = store.team().teams().keep(new Team(Team.NEW, "Cabinet", List.of(), List.of()));
    round =
        store
            .team()
            .rounds()
            .open(
                team.id(),
                SampleContent.BUILT_IN.rubrics().get(0).edition(),
                NOW,
                LocalDate.of(2026, 10, 31))
            .id();
    entrance = new ProjectorEntrance(store.access().projectorPasses(), this::address, clock);
    room =
        new ProjectorRoom(
            entrance,
            (person, id, at) -> shown.filter(message -> person.id() == dana && id == round),
            new Site(true, Optional.of("Lakeview")));
    server = new PageServer(room::addTo);
  }

  static Message said(String words) {
    return Message.of(new Part.Heading("Cabinet"), new Part.Text(List.of(Line.plain(words))));
  }

  private Optional<URI> address() {
    return Optional.of(server.at(""));
  }

  URI link() {
    return entrance.addressFor(dana, round, clock.instant()).orElseThrow();
  }

  URI at(String path) {
    return server.at(path);
  }

  @Override
  public void close() throws Exception {
    room.close();
    server.close();
    store.close();
  }
}
