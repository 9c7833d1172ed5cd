package org.leadlearner.progress.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.progress.meeting.Agreement.NextAction;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;
import org.leadlearner.progress.round.Spread;
import org.leadlearner.progress.round.TeamResult;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;

/**
 * A meeting in progress: a team discusses one or two strands of a closed round, in three steps
 * each, and records what it agrees on (domain.md, section 3.7). It can be interrupted at any time;
 * the position says where it continues.
 *
 * @param startedBy the id of the lead who started it, or {@link Agreement#FORGOTTEN}
 * @param strands the strands to discuss, in order
 * @param position how many steps are done, over all strands
 * @param recorded what is agreed so far, each strand at most once
 * @param action the next step, if it is named
 */
public record Meeting(
    long roundId,
    long startedBy,
    List<String> strands,
    int position,
    List<StrandAgreement> recorded,
    Optional<NextAction> action,
    Instant startedAt) {

  /** The most strands of one meeting. */
  public static final int MOST_STRANDS = 2;

  /** The steps for each strand, one after another. */
  public enum Step {
    LOOKED_AT,
    VISITOR,
    SIGN
  }

  public Meeting {
    strands = List.copyOf(strands);
    recorded = List.copyOf(recorded);
    if (position < 0 || position > strands.size() * Step.values().length) {
      throw new IllegalArgumentException("position must be within the steps, not " + position);
    }
  }

  /**
   * The strands that are most worth discussing: those with the largest differences, as far as these
   * are shown; strands about the district come before those about one's own practice.
   *
   * @return at most {@link #MOST_STRANDS}; none when too few have finished or all answers are close
   */
  public static List<String> proposed(Rubric rubric, TeamResult result) {
    return Stream.of(Lens.values())
        .flatMap(lens -> mostDifferent(rubric, result, lens))
        .limit(MOST_STRANDS)
        .toList();
  }

  private static Stream<String> mostDifferent(Rubric rubric, TeamResult result, Lens lens) {
    return result.strands().stream()
        .flatMap(strand -> strand.shown().stream())
        .filter(shown -> rubric.strand(shown.key()).lens() == lens)
        .filter(shown -> shown.spread().filter(spread -> spread != Spread.CLOSE).isPresent())
        .sorted(
            Comparator.comparing((TeamStrand.Middle shown) -> shown.spread().orElseThrow())
                .reversed())
        .map(TeamStrand.Middle::key);
  }

  /** The strand in discussion; empty when all steps are done. */
  public Optional<String> strand() {
    return isTalkedThrough()
        ? Optional.empty()
        : Optional.of(strands.get(position / Step.values().length));
  }

  /** The current step; after the end of the meeting, the last. */
  public Step step() {
    return isTalkedThrough() ? Step.SIGN : Step.values()[position % Step.values().length];
  }

  public boolean isTalkedThrough() {
    return position == strands.size() * Step.values().length;
  }

  public Meeting next() {
    return isTalkedThrough() ? this : at(strands, position + 1);
  }

  /** Ends the discussion of this strand, however many of its steps were done. */
  public Meeting past(String strandKey) {
    int end = (strands.indexOf(strandKey) + 1) * Step.values().length;
    return strand().equals(Optional.of(strandKey)) ? at(strands, end) : this;
  }

  /** Discusses another strand next, or one of them again. */
  public Meeting onto(Strand strand) {
    List<String> more = new ArrayList<>(strands);
    more.remove(strand.key());
    more.add(strand.key());
    return at(more, (more.size() - 1) * Step.values().length);
  }

  public boolean takesMore() {
    return strands.size() < MOST_STRANDS;
  }

  public Meeting with(NextAction next) {
    return new Meeting(
        roundId, startedBy, strands, position, recorded, Optional.of(next), startedAt);
  }

  public Optional<StrandAgreement> recorded(String strandKey) {
    return recorded.stream().filter(one -> one.strandKey().equals(strandKey)).findFirst();
  }

  private Meeting at(List<String> other, int place) {
    return new Meeting(roundId, startedBy, other, place, recorded, action, startedAt);
  }
}
