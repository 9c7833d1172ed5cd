package org.leadlearner.assistant.turn;

import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;

/** Which rubric is meant: the one named, else the one used last, else the main one. */
public final class RubricChoice {

  private final RubricShelf rubrics;
  private final CheckIns checkIns;

  public RubricChoice(RubricShelf rubrics, CheckIns checkIns) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
  }

  public List<Rubric> all() {
    return rubrics.current();
  }

  /** By key or title, or by a part of the title. */
  public Optional<Rubric> named(String name) {
    String said = TypedText.compared(name);
    return all().stream()
        .filter(
            rubric ->
                rubric.edition().key().equals(said)
                    || TypedText.compared(rubric.title()).equals(said))
        .findFirst()
        .or(
            () ->
                all().stream()
                    .filter(rubric -> TypedText.compared(rubric.title()).contains(said))
                    .findFirst());
  }

  /** The newest edition of the rubric of this person's last check-in, or the main rubric. */
  public Rubric lastUsed(TurnContext visit) {
    return checkIns
        .lastTouched(visit.person().id())
        .map(CheckIn::edition)
        .flatMap(edition -> named(edition.key()))
        .orElseGet(() -> all().get(0));
  }

  /** All rubrics, to pick one and start. */
  public Part.Choices choices() {
    return new Part.Choices(
        all().stream()
            .map(
                rubric ->
                    new Part.Option(
                        String.valueOf(all().indexOf(rubric) + 1),
                        rubric.title(),
                        CommonActions.rubric(rubric),
                        false))
            .toList());
  }
}
