package org.leadlearner.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.leadlearner.SettableClock;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.PersonalData;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The dashboard on a real server and a real database, with pages of samples. */
final class DashboardServer implements AutoCloseable {

  static final Instant NOW = Instant.parse("2026-09-14T15:04:05Z");

  final SettableClock clock = new SettableClock(NOW);
  final FakePages pages = new FakePages();
  final FakeData data = new FakeData();
  final FakeCodes codes = new FakeCodes();
  final FakeOperation operation = new FakeOperation();
  final Store store;
  final DashboardEntrance entrance;
  final long dana;

  private final Server server = new Server();
  private final URI own;
  private Optional<URI> told = Optional.empty();

  DashboardServer(Path folder) {
    this(folder, "Dana Whitfield", false);
  }

  DashboardServer(Path folder, String name, boolean legalHold) {
    store = MigratedDatabase.open(folder.resolve("test.db"), clock);
    dana = meet("dana", name);
    Team team = team(7, "Leadership team");
    pages.teams.put(dana, List.of(team));
    entrance = new DashboardEntrance(store.access().dashboardPasses(), this::address, clock);
    own = started(legalHold);
  }

  static Team team(long id, String name) {
    return new Team(id, name, List.of(new Conversation("web", "playground", "c" + id)), List.of());
  }

  long meet(String user, String name) {
    Profile profile = new Profile(name, Locale.US, ZoneId.of("America/Chicago"));
    return store
        .person()
        .people()
        .meet(new Account("web", "playground", user), profile, clock.instant())
        .person()
        .id();
  }

  /** From now on links lead to this public address. */
  void behind(URI address) {
    told = Optional.of(address);
  }

  /** A new link of a person, at the address where the server listens. */
  URI link(long person) {
    String link = entrance.addressFor(person, clock.instant()).orElseThrow().toString();
    return address("/dashboard/" + link.substring(link.lastIndexOf('/') + 1));
  }

  URI address(String path) {
    return URI.create(own + path);
  }

  private Optional<URI> address() {
    return told.or(() -> Optional.of(own));
  }

  private URI started(boolean legalHold) {
    ServerConnector connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ServletContextHandler context = new ServletContextHandler("/");
    TeamSheets sheets =
        new TeamSheets() {
          @Override
          public void write(Team team, Writer to) throws IOException {
            to.write("team\r\n" + team.name() + "\r\n");
          }

          @Override
          public void writeJson(Team team, OutputStream to) throws IOException {
            to.write(("{\"team\":\"" + team.name() + "\"}").getBytes(StandardCharsets.UTF_8));
          }

          @Override
          public List<Proof> proofs(Team team) {
            return List.of(
                new Proof("2026-10-31", Optional.of("ab".repeat(32)), Optional.empty(), true),
                new Proof(
                    "2026-06-01",
                    Optional.of("cd".repeat(32)),
                    Optional.of("ef".repeat(32)),
                    false),
                new Proof("2025-10-31", Optional.empty(), Optional.empty(), false));
          }
        };
    PersonalData kept = legalHold ? PersonalData.held(data) : data;
    new Dashboard(
            entrance,
            new PageSources(
                pages,
                kept,
                sheets,
                codes,
                operation,
                new Site(true, Optional.of("Lakeview <Unified>"))))
        .addTo(context);
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception unable) {
      throw new IllegalStateException(unable);
    }
    return URI.create("http://127.0.0.1:" + connector.getLocalPort());
  }

  @Override
  public void close() throws Exception {
    server.stop();
    store.close();
  }
}
