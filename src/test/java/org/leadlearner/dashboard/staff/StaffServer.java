package org.leadlearner.dashboard.staff;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.SettableClock;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.content.SampleContent;
import org.leadlearner.dashboard.PageServer;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Round;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** The pages for staff on a real server and a real database, with questions that are open. */
final class StaffServer implements AutoCloseable {

  static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 28);
  private static final Instant NOW = Instant.parse("2026-09-14T15:04:05Z");
  private static final Rubric RUBRIC = SampleContent.BUILT_IN.rubrics().get(0);

  final Store store;
  final StaffMirrors mirrors;
  final StaffEntrance entrance;
  final long mirror;
  private final PageServer server;
  boolean isShown;

  StaffServer(Path folder) throws Exception {
    store = MigratedDatabase.open(folder.resolve("test.db"), new SettableClock(NOW));
    store.checkin().shelf(List.of(RUBRIC));
    mirrors = store.staffMirrors();
    mirror = opened();
    entrance = new StaffEntrance(mirrors, this::address);
    server =
        new PageServer(
            new StaffRoom(entrance, texts(), new Site(true, Optional.of("Lakeview")))::addTo);
  }

  private long opened() {
    Team team =
        store.team().teams().keep(new Team(Team.NEW, "Cabinet <one>", List.of(), List.of()));
    Round round = store.team().rounds().open(team.id(), RUBRIC.edition(), NOW, LAST_DAY);
    TeamResult result = new TeamResult(7, List.of(), Optional.empty(), Optional.empty(), List.of());
    store
        .team()
        .rounds()
        .close(
            new Snapshot(
                round.closed(NOW.plusSeconds(1)), new Participation(9, 9, 0, 0, 0, 7), result, "c"),
            Set.of());
    long id = mirrors.prepare(team.id(), round.id()).id();
    mirrors.open(id, LAST_DAY);
    return id;
  }

  private Optional<URI> address() {
    return Optional.of(server.at(""));
  }

  private StaffTexts texts() {
    return new StaffTexts() {
      @Override
      public String team(StaffMirror some) {
        return store.team().teams().find(some.teamId()).orElseThrow().name();
      }

      @Override
      public Rubric rubric(StaffMirror some, Locale locale) {
        return RUBRIC.in(locale);
      }

      @Override
      public Optional<Message> picture(StaffMirror some, Locale locale) {
        return Optional.of(Message.of(new Part.Text(List.of(Line.plain("Seen alike: Networks.")))))
            .filter(message -> isShown);
      }
    };
  }

  /** Where a fresh link leads. */
  URI link() {
    return entrance.link(mirror).orElseThrow();
  }

  URI at(String path) {
    return server.at(path);
  }

  @Override
  public void close() throws Exception {
    server.close();
    store.close();
  }
}
