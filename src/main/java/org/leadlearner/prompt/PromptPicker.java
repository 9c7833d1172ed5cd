package org.leadlearner.prompt;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.Today;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.schedule.Season;

/**
 * Chooses the prompt of a day by domain.md, section 4.4. The same addressee, day and past give the
 * same prompt on every node and after every restart.
 *
 * <p>Never given up: nothing beyond the addressee's own limit of visibility, nothing public without
 * the policy acknowledged, nothing out of season, never the same action twice running, no strand
 * more than twice a week (frames apart, which open and close it). When nothing is left that fits in
 * every way, the demands of {@link Demand} are given up one after the other, and a prompt comes
 * again within {@value Past#REST} school days at the very last, the one seen longest ago first.
 *
 * <p>Monday and Friday are for frames, since what opens and closes a week is short and about the
 * leader's own plan; on one such day in four a prompt written for that day comes instead, so that
 * the frames rest as long as prompts do.
 */
public final class PromptPicker {

  private static final int PROMPT_INSTEAD_OF_FRAME = 4;

  private final PromptLibrary library;
  private final Rubric rubric;
  private final List<DailyPrompt> prompts;
  private final Set<String> ownPractice;

  /**
   * @param rubric names the strands, and tells which are on a leader's own practice
   */
  public PromptPicker(PromptLibrary library, Rubric rubric) {
    this.library = library;
    this.rubric = rubric;
    // What is drawn depends on the order, and nodes may have read their files in another one.
    this.prompts =
        library.prompts().stream().sorted(Comparator.comparing(DailyPrompt::key)).toList();
    this.ownPractice =
        rubric.strands().stream()
            .filter(strand -> strand.lens() == Lens.SELF)
            .map(Strand::key)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param history what the addressee was given in the last year at least, oldest first; what
   *     stands in it for today or later is not looked at
   * @return empty in a break, and when the library has nothing that may be given
   */
  public Optional<TodaysPrompt> pick(Recipient recipient, Today today, List<Practice> history) {
    if (today.season() == Season.BREAK) {
      return Optional.empty();
    }
    boolean hasFrames = !library.frames().isEmpty();
    Situation situation =
        new Situation(ownPractice, hasFrames, recipient, today, new Past(history, today));
    Draw draw = Draw.of(recipient.addressee(), today.date());
    Pool pool = new Pool(prompts, situation);
    List<PromptFrame> frames = frames(situation);
    return frames.isEmpty()
        ? prompt(situation, pool, draw)
        : Optional.of(opening(situation, pool, frames, draw));
  }

  private List<PromptFrame> frames(Situation situation) {
    return library.frames().stream()
        .filter(frame -> frame.day() == situation.date().getDayOfWeek())
        .filter(frame -> !frame.closesMonday() || situation.past().openedWithFrame())
        .sorted(Comparator.comparing(PromptFrame::key))
        .toList();
  }

  private TodaysPrompt opening(
      Situation situation, Pool pool, List<PromptFrame> frames, Draw draw) {
    boolean mustFrame = situation.owesOwnPractice() && situation.isLastDay();
    Optional<TodaysPrompt> instead =
        draw.oneIn(PROMPT_INSTEAD_OF_FRAME) && !mustFrame
            ? pool.best(draw).map(TodaysPrompt::of)
            : Optional.empty();
    return instead.orElseGet(() -> frame(situation, frames, draw));
  }

  private TodaysPrompt frame(Situation situation, List<PromptFrame> frames, Draw draw) {
    Past past = situation.past();
    List<PromptFrame> rested = frames.stream().filter(frame -> past.isRested(frame.key())).toList();
    PromptFrame frame =
        rested.isEmpty()
            ? frames.stream().min(Comparator.comparing(one -> past.lastSeen(one.key()))).get()
            : draw.from(rested);
    Strand strand = new Focus(rubric, situation).draw(draw);
    return TodaysPrompt.of(frame, strand.key(), library.focus(strand));
  }

  private static Optional<TodaysPrompt> prompt(Situation situation, Pool pool, Draw draw) {
    return ownPractice(situation, pool, draw)
        .or(() -> pool.rested(draw, prompt -> true))
        .or(() -> pool.oldest(draw, prompt -> true))
        .map(TodaysPrompt::of);
  }

  /**
   * Own practice, when this is the last chance this week. A frame on a later day can be about it as
   * well, so it is repeated for that reason on the last day of all and not before.
   */
  private static Optional<DailyPrompt> ownPractice(Situation situation, Pool pool, Draw draw) {
    if (!situation.owesOwnPractice() || !situation.isLastActionDay()) {
      return Optional.empty();
    }
    Optional<DailyPrompt> rested = pool.rested(draw, situation::isOwnPractice);
    return rested.isPresent() || !situation.isLastDay()
        ? rested
        : pool.oldest(draw, situation::isOwnPractice);
  }
}
