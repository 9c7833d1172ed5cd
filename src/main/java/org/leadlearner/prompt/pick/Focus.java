package org.leadlearner.prompt.pick;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/** Chooses the strand that fills a frame. */
record Focus(Rubric rubric, PickInput input) {

  /**
   * If own practice is still missing on the last day of a week, a strand of that; on Friday,
   * Monday's strand, so that the week closes; otherwise a strand that comes first, unless its
   * frames would outnumber its own actions, and then another.
   */
  Strand draw(Draw draw) {
    if (input.owesOwnPractice() && input.isLastDay()) {
      return draw.from(among(input.ownPractice()));
    }
    return opened().orElseGet(() -> draw.from(open()));
  }

  /** Whether a strand that comes first may fill a frame now. */
  boolean isOpen() {
    return opened().isPresent() || foremost().stream().anyMatch(this::hasRoom);
  }

  private Optional<Strand> opened() {
    return input.date().getDayOfWeek() == DayOfWeek.FRIDAY
        ? input.past().openedWith().flatMap(rubric::find)
        : Optional.empty();
  }

  private List<Strand> open() {
    List<Strand> first = foremost();
    List<Strand> open = first.stream().filter(this::hasRoom).toList();
    List<Strand> others =
        rubric.strands().stream().filter(strand -> !first.contains(strand)).toList();
    return Stream.of(open, others, first).filter(some -> !some.isEmpty()).findFirst().orElseThrow();
  }

  /** Before the first check-in nothing holds, and a week opens as for anybody. */
  private boolean hasRoom(Strand strand) {
    return input.recipient().needs().stage().isEmpty()
        || input.past().hasRoomForFrames(strand.key());
  }

  private List<Strand> foremost() {
    List<Strand> first = among(input.foremost());
    return first.isEmpty() ? rubric.strands() : first;
  }

  private List<Strand> among(Set<String> keys) {
    return rubric.strands().stream().filter(strand -> keys.contains(strand.key())).toList();
  }
}
