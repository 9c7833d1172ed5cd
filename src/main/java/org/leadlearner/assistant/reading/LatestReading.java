package org.leadlearner.assistant.reading;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;

/**
 * Shows the latest of a person's readings again; stores nothing.
 *
 * @param all of one version of a rubric, oldest first, at least one
 */
public record LatestReading(
    CheckIns checkIns, ReadingRecorder readings, Rubric rubric, List<Reading> all) {

  /**
   * The result as it was shown when the check-in was finished; empty when the check-in was deleted.
   */
  public Optional<Message> result(TurnContext visit) {
    Reading latest = latest();
    return checkIns
        .find(latest.personId(), latest.checkInId())
        .map(
            checkIn ->
                new ResultMessage(visit, checkIn, rubric, readings.outcome(visit, latest))
                    .build(List.of(), readings.checkInBefore(latest)));
  }

  /**
   * What changed up to the latest reading.
   *
   * @param since the day whose reading it is compared with; the reading before when empty
   */
  public Message changes(TurnContext visit, Optional<LocalDate> since) {
    MessageBuilder message = new MessageBuilder(visit.words()).heading("changed.heading");
    before(visit, since)
        .ifPresentOrElse(
            before ->
                new ChangeTable(visit.words(), rubric)
                    .addTo(
                        message.say(
                            "changed.dates",
                            "then",
                            visit.day(before.at()),
                            "now",
                            visit.day(latest().at())),
                        before,
                        latest()),
            () -> message.say("changed.one"));
    return message
        .add(new Part.Buttons(List.of(CommonActions.history(visit.words(), rubric.edition()))))
        .build();
  }

  private Optional<Reading> before(TurnContext visit, Optional<LocalDate> since) {
    List<Reading> earlier = all.subList(0, all.size() - 1);
    Optional<Reading> then =
        since.flatMap(
            day ->
                earlier.stream()
                    .filter(one -> !LocalDate.ofInstant(one.at(), zone(visit)).isAfter(day))
                    .reduce((one, later) -> later)
                    .or(() -> earlier.stream().findFirst()));
    return then.or(() -> earlier.stream().reduce((one, later) -> later));
  }

  private static ZoneId zone(TurnContext visit) {
    return visit.person().profile().zone();
  }

  private Reading latest() {
    return all.get(all.size() - 1);
  }
}
