package org.leadlearner.assistant.turn;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.RubricShelf;

/** Which rubric is meant: the named one, else the last used one, else the main one. */
public final class RubricChoice {

  private final RubricShelf rubrics;
  private final CheckIns checkIns;

  public RubricChoice(RubricShelf rubrics, CheckIns checkIns) {
    this.rubrics = rubrics;
    this.checkIns = checkIns;
  }

  /** The main rubric in its original language. */
  public Rubric main() {
    return rubrics.current().get(0);
  }

  /** All current rubrics, in the person's language. */
  public List<Rubric> all(TurnContext visit) {
    return all(visit.words());
  }

  /** The same for a person who did not act just now. */
  public List<Rubric> all(Phrases words) {
    return rubrics.current().stream().map(rubric -> rubric.in(words.locale())).toList();
  }

  /** By key or title, or by a part of the title. */
  public Optional<Rubric> named(TurnContext visit, String name) {
    String said = TypedText.compared(name);
    return all(visit).stream()
        .filter(
            rubric ->
                rubric.edition().key().equals(said)
                    || TypedText.compared(rubric.title()).equals(said))
        .findFirst()
        .or(
            () ->
                all(visit).stream()
                    .filter(rubric -> TypedText.compared(rubric.title()).contains(said))
                    .findFirst());
  }

  /** The newest edition of the rubric of this person's last check-in, or the main rubric. */
  public Rubric lastUsed(TurnContext visit) {
    return checkIns
        .lastTouched(visit.person().id())
        .map(CheckIn::edition)
        .flatMap(edition -> named(visit, edition.key()))
        .orElseGet(() -> all(visit).get(0));
  }

  /** All rubrics, to choose one and start. */
  public Part.Choices choices(TurnContext visit) {
    List<Rubric> all = all(visit);
    return new Part.Choices(
        all.stream()
            .map(
                rubric ->
                    new Part.Option(
                        String.valueOf(all.indexOf(rubric) + 1),
                        rubric.title(),
                        CommonActions.rubric(rubric),
                        false))
            .toList());
  }
}
