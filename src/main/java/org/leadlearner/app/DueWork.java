package org.leadlearner.app;

import java.time.Clock;
import java.time.ZoneId;
import org.leadlearner.assistant.DueMessages;
import org.leadlearner.chat.Absences;
import org.leadlearner.delivery.due.DueFollowUps;
import org.leadlearner.delivery.due.DuePrompts;
import org.leadlearner.delivery.due.DueSteps;
import org.leadlearner.delivery.due.MondaySummaries;
import org.leadlearner.delivery.due.OverdueRounds;
import org.leadlearner.delivery.due.RestNotices;
import org.leadlearner.delivery.due.WantedLater;
import org.leadlearner.people.Roster;
import org.leadlearner.retention.AgeRemoval;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.schedule.WeekOpening;
import org.leadlearner.settings.Settings;
import org.leadlearner.store.Store;

/** The task of the beat: checks what is due. */
public final class DueWork implements Runnable {

  private final DuePrompts prompts;
  private final WantedLater<?> later;
  private final WantedLater<?> reminders;
  private final OverdueRounds rounds;
  private final DueFollowUps followUps;
  private final DueSteps steps;
  private final MondaySummaries summaries;
  private final RestNotices rests;
  private final AgeRemoval removal;
  private final Runnable roster;

  /** Where no platform says who is away. */
  public DueWork(Settings settings, Store store, DueMessages due, Clock clock, Runnable wake) {
    this(settings, store, due, Absences.UNKNOWN, clock, wake);
  }

  /**
   * @param absences who gets no prompt now
   * @param wake called when something may be due, so that it is sent at once
   */
  DueWork(
      Settings settings,
      Store store,
      DueMessages due,
      Absences absences,
      Clock clock,
      Runnable wake) {
    ZoneId zone = settings.district().zone();
    this.prompts =
        new DuePrompts(
            store.transactions(),
            new DuePrompts.Plan(
                store.prompt().schedules(),
                store.prompt().calendars(),
                store.prompt().occurrences()),
            store.delivery().outbox(),
            due::promptOf,
            QuietHours.USUAL,
            absences,
            clock,
            wake);
    this.later =
        new WantedLater<>(
            store.transactions(),
            WantedLater.Wishes.prompts(store.prompt().wishes(), due::promptAgain),
            store.delivery().outbox(),
            clock,
            wake);
    this.reminders =
        new WantedLater<>(
            store.transactions(),
            WantedLater.Wishes.reminders(store.prompt().reminders(), due::remind),
            store.delivery().outbox(),
            clock,
            wake);
    this.rounds =
        new OverdueRounds(
            store.transactions(), store.delivery().outbox(), due::closeRounds, clock, wake);
    this.followUps =
        new DueFollowUps(
            store.transactions(),
            store.delivery().outbox(),
            new DueFollowUps.When(store.prompt().calendars(), QuietHours.USUAL, zone, clock),
            due::followUps,
            wake);
    this.steps =
        new DueSteps(
            store.transactions(),
            store.steps(),
            new DueSteps.When(
                store.prompt().schedules(), store.prompt().calendars(), QuietHours.USUAL, clock),
            store.delivery().outbox(),
            due::askAbout,
            wake);
    this.summaries =
        new MondaySummaries(
            store.transactions(),
            store.delivery().outbox(),
            new MondaySummaries.Plan(
                store.team().teams(),
                store.prompt().calendars(),
                store.team().summaries(),
                new WeekOpening(zone, QuietHours.USUAL)),
            due::summaryOf,
            clock,
            wake);
    this.rests =
        new RestNotices(store.transactions(), store.delivery().outbox(), due::restOf, clock, wake);
    this.removal = RetentionWork.of(settings, store, clock);
    this.roster =
        () -> store.person().roster().forgetBefore(clock.instant().minus(Roster.EXPECTED_FOR));
  }

  @Override
  public void run() {
    prompts.post();
    later.post();
    reminders.post();
    rounds.close();
    followUps.ask();
    steps.ask();
    summaries.post();
    rests.tell();
    removal.daily();
    roster.run();
  }
}
