package org.leadlearner.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.dashboard.Dashboard;
import org.leadlearner.dashboard.DashboardEntrance;
import org.leadlearner.dashboard.PageSources;
import org.leadlearner.dashboard.StaffCodes;
import org.leadlearner.dashboard.TeamSheets;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.export.AgreedRecord;
import org.leadlearner.export.RoundCells;
import org.leadlearner.export.TeamRoundsCsv;
import org.leadlearner.http.HttpServer;
import org.leadlearner.people.Team;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;

/** The dashboard: the assistant creates links to it and its pages. */
final class DashboardModule implements DashboardDoor {

  private final Settings settings;
  private final Store store;
  private final Clock clock;
  private final DashboardEntrance entrance;
  private volatile Optional<Supplier<URI>> ownAddress = Optional.empty();

  DashboardModule(Settings settings, Store store, Clock clock) {
    this.settings = settings;
    this.store = store;
    this.clock = clock;
    this.entrance = new DashboardEntrance(store.access().dashboardPasses(), this::address, clock);
  }

  @Override
  public Optional<URI> addressFor(long personId, Instant at) {
    return entrance.addressFor(personId, at);
  }

  /** Hangs these pages into a server. */
  Consumer<HttpServer> of(
      PersonalPages pages, RubricShelf rubrics, List<Rubric> content, StaffCodes codes) {
    RoundCells cells = new RoundCells(rubrics, settings.district().zone());
    TeamRoundsCsv sheet =
        new TeamRoundsCsv(
            cells,
            round -> AgreedRecord.of(store.team().agreements(), rubrics, round, clock.instant()),
            round -> store.seal().sealedRounds().find(round.round().id()));
    PageSources sources =
        new PageSources(
            pages,
            store.person().personalData(),
            sheets(sheet, new RoundProofs(store, cells)),
            codes,
            new OperationReader(settings, store, content),
            site());
    return server -> {
      new Dashboard(entrance, sources).addTo(server.context());
      if (settings.playground()) {
        ownAddress = Optional.of(() -> URI.create("http://" + host() + ":" + server.port()));
      }
    };
  }

  /** What every page says of where it is. */
  Site site() {
    return new Site(
        settings.playground() && settings.slack().isEmpty() && settings.teams().isEmpty(),
        settings.district().name());
  }

  private TeamSheets sheets(TeamRoundsCsv sheet, RoundProofs proofs) {
    return new TeamSheets() {
      @Override
      public void write(Team team, Writer to) throws IOException {
        sheet.write(team, store.team().rounds().snapshots(team.id()), to);
      }

      @Override
      public void writeJson(Team team, OutputStream to) throws IOException {
        sheet.writeJson(team, store.team().rounds().snapshots(team.id()), to);
      }

      @Override
      public List<Proof> proofs(Team team) {
        return proofs.of(team);
      }
    };
  }

  private String host() {
    String host = settings.http().host();
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** Where nothing else is set, the people of the playground sit at this machine. */
  Optional<URI> address() {
    return settings.http().publicUrl().or(() -> ownAddress.map(Supplier::get));
  }
}
