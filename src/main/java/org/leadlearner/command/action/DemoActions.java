package org.leadlearner.command.action;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.leadlearner.app.AssistantFactory;
import org.leadlearner.app.DueWork;
import org.leadlearner.app.PhraseLearning;
import org.leadlearner.app.RoundProofs;
import org.leadlearner.app.Server;
import org.leadlearner.assistant.Assistant;
import org.leadlearner.chat.web.Playground;
import org.leadlearner.command.DemoCommand;
import org.leadlearner.content.Content;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.delivery.Reception;
import org.leadlearner.demo.DemoClock;
import org.leadlearner.demo.DemoDistrict;
import org.leadlearner.demo.DemoPerson;
import org.leadlearner.rubric.RubricShelf;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.StartFailure;
import org.leadlearner.store.Store;

/** Fills an empty database with a fictional district, in one transaction. */
public final class DemoActions implements DemoCommand.Actions {

  private static final Runnable NOBODY_WAITS = () -> {};

  private final Clock clock;

  public DemoActions(Clock clock) {
    this.clock = clock;
  }

  @Override
  public int fill(Settings settings, DemoCommand.Progress progress) throws StartFailure {
    if (settings.slack().isPresent() || settings.teams().isPresent() || !settings.playground()) {
      throw new StartFailure(
          "demo: it runs in the playground alone. Leave out what begins with SLACK_ and MICROSOFT_,"
              + " and PLAYGROUND=off.");
    }
    Content content = Server.content(settings).read();
    if (!content.faults().isEmpty()) {
      throw new StartFailure(content.faults().stream().map(Fault::toString).toList());
    }
    Instant now = clock.instant();
    DemoClock time = new DemoClock(DemoDistrict.start(now));
    try (Store store = ExclusiveStore.open(settings, time)) {
      if (!store.isEmpty()) {
        throw new StartFailure(
            "DATABASE_URL: "
                + store.kind()
                + " has data, and demo fills an empty one. Name another file, or start this one"
                + " with: run");
      }
      return store
          .transactions()
          .inTransaction(() -> fill(settings, store, content, time, now, progress));
    }
  }

  private static int fill(
      Settings settings,
      Store store,
      Content content,
      DemoClock time,
      Instant now,
      DemoCommand.Progress progress) {
    ZoneId zone = settings.district().zone();
    RubricShelf rubrics = store.checkin().shelf(content.rubrics());
    Assistant assistant =
        AssistantFactory.of(
            settings,
            store,
            content,
            rubrics,
            // Nobody outside is told of made-up rounds.
            RoundProofs.sealing(store, rubrics, zone, false),
            PhraseLearning.ear(Server.content(settings), content.rubrics()),
            AssistantFactory.Doors.CLOSED);
    Reception reception =
        new Reception(
            store.transactions(),
            store.delivery().deliveryKeys(),
            store.delivery().outbox(),
            assistant,
            lanes -> {});
    DemoDistrict.Stage stage =
        new DemoDistrict.Stage(
            reception,
            store.delivery().outbox(),
            new Playground(
                reception,
                store.conversation().transcript(),
                time,
                zone,
                day -> day.plusDays(1),
                NOBODY_WAITS),
            store.conversation().transcript(),
            store.prompt().calendars(),
            new DueWork(settings, store, assistant.due(), time, NOBODY_WAITS),
            time);
    List<DemoPerson> people =
        Playground.residents(zone).stream()
            .map(one -> new DemoPerson(one.account(), one.profile(), one.own()))
            .toList();
    new DemoDistrict(stage, Playground.channel(), people, zone).play(now, progress::done);
    return people.size();
  }
}
