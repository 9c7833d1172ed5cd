package org.leadlearner.app;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.access.StaffDoor;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.message.Message;
import org.leadlearner.dashboard.StaffCodes;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.dashboard.staff.StaffEntrance;
import org.leadlearner.dashboard.staff.StaffRoom;
import org.leadlearner.dashboard.staff.StaffTexts;
import org.leadlearner.people.Person;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.store.Store;

/** The pages for staff: the assistant and leads give out links to them. */
final class StaffModule {

  private final Store store;
  private final Clock clock;
  private final StaffEntrance entrance;

  StaffModule(Store store, DashboardModule dashboard, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.entrance = new StaffEntrance(store.staffMirrors(), dashboard::address);
  }

  StaffDoor door() {
    return entrance;
  }

  StaffRoom room(Assistant assistant, RubricShelf rubrics, Site site) {
    return new StaffRoom(entrance, texts(assistant, rubrics), site);
  }

  private StaffTexts texts(Assistant assistant, RubricShelf rubrics) {
    return new StaffTexts() {
      @Override
      public String team(StaffMirror mirror) {
        return store.team().teams().find(mirror.teamId()).orElseThrow().name();
      }

      @Override
      public Rubric rubric(StaffMirror mirror, Locale locale) {
        return store
            .team()
            .rounds()
            .find(mirror.roundId())
            .flatMap(round -> rubrics.find(round.edition()))
            .orElseThrow()
            .in(locale);
      }

      @Override
      public Optional<Message> picture(StaffMirror mirror, Locale locale) {
        return assistant.staffPicture(mirror, locale);
      }
    };
  }

  StaffCodes codes() {
    return new StaffCodes() {
      @Override
      public List<String> make(Person by, Team team, long mirrorId, int count) {
        return store.transactions().inTransaction(() -> made(by, team, mirrorId, count));
      }

      @Override
      public Optional<URI> typedAt() {
        return entrance.typedAt();
      }
    };
  }

  private List<String> made(Person by, Team team, long mirrorId, int count) {
    List<String> codes = entrance.codes(mirrorId, count);
    if (!codes.isEmpty()) {
      store.staffMirrors().made(mirrorId, codes.size());
      store
          .team()
          .teams()
          .audit(
              team.id(),
              new TeamChange(
                  TeamChange.Kind.STAFF_CODES,
                  Optional.of(by.id()),
                  Optional.empty(),
                  String.valueOf(codes.size()),
                  clock.instant()));
    }
    return codes;
  }
}
