package org.leadlearner.prompt.pick;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.Today;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.prompt.Recipient;
import org.leadlearner.prompt.TodaysPrompt;
import org.leadlearner.prompt.Wishes;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.schedule.Season;

/**
 * Picks the prompt of a day by the rules of domain.md, section 4.4. The same addressee, day and
 * past give the same prompt on every node and after every restart.
 *
 * <p>These rules always hold: nothing beyond the addressee's own limit of visibility, nothing
 * public without the policy acknowledged, nothing out of season, never the same action twice in a
 * row, no strand more than twice a week (frames excluded, which open and close it). When nothing
 * fits in every way, the preferences of {@link SoftConstraint} are given up one after another; a
 * prompt is repeated within {@value PastPrompts#REST} school days only as the last resort, the one
 * given longest ago first.
 *
 * <p>Monday and Friday are for frames, because what opens and closes a week is short and about the
 * leader's own plan; on one such day in four a prompt for that day comes instead, so that frames
 * are repeated no sooner than prompts.
 */
public final class PromptPicker {

  private static final int PROMPT_INSTEAD_OF_FRAME = 4;

  /** For how many school days after a request for a note there is no other. */
  private static final int NOTE_REST = 10;

  private final PromptLibrary library;
  private final Rubric rubric;
  private final List<DailyPrompt> prompts;
  private final Set<String> ownPractice;

  /**
   * @param rubric names the strands, and tells which are about a leader's own practice
   */
  public PromptPicker(PromptLibrary library, Rubric rubric) {
    this.library = library;
    this.rubric = rubric;
    // The draw depends on the order, and nodes may have read their files in another order.
    this.prompts =
        library.prompts().stream().sorted(Comparator.comparing(DailyPrompt::key)).toList();
    this.ownPractice =
        rubric.strands().stream()
            .filter(strand -> strand.lens() == Lens.SELF)
            .map(Strand::key)
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * @param history what the addressee was given in the last year at least, oldest first; entries
   *     for today or later are ignored
   * @param wishes what they said about prompts in the last year
   * @return empty in a break, and when the library has nothing that may be given
   */
  public Optional<TodaysPrompt> pick(
      Recipient recipient, Today today, List<Practice> history, Wishes wishes) {
    if (today.season() == Season.BREAK) {
      return Optional.empty();
    }
    boolean hasFrames = !library.frames().isEmpty();
    PickInput input =
        new PickInput(
            ownPractice, hasFrames, recipient, today, new PastPrompts(history, wishes, today));
    Draw draw = Draw.of(recipient.addressee(), today.date(), input.past().passedToday());
    return note(input, draw).or(() -> usual(input, draw));
  }

  /** When only a note holds the next stage, a frame asks for it, in some weeks and not in all. */
  private Optional<TodaysPrompt> note(PickInput input, Draw draw) {
    List<PromptFrame> asking = frames(frame -> frame.isOf(PromptFrame.Kind.ASKS_FOR_NOTE));
    List<Strand> unnoted =
        rubric.strands().stream()
            .filter(strand -> input.recipient().needs().unnoted().contains(strand.key()))
            .toList();
    boolean isNow =
        asking.stream().allMatch(frame -> input.past().hasRested(frame.key(), NOTE_REST));
    boolean isOwed = input.owesOwnPractice() && input.isLastActionDay();
    return unnoted.isEmpty() || !isNow || isOwed
        ? Optional.empty()
        : rested(input, asking, draw).map(frame -> filled(frame, draw.from(unnoted)));
  }

  private Optional<TodaysPrompt> usual(PickInput input, Draw draw) {
    Pool pool = new Pool(prompts, input);
    Optional<PromptFrame> frame = rested(input, framesOf(input), draw);
    return frame.isPresent()
        ? Optional.of(opening(input, pool, frame.get(), draw))
        : prompt(input, pool, draw);
  }

  private List<PromptFrame> framesOf(PickInput input) {
    return frames(
        frame ->
            frame.day() == input.date().getDayOfWeek()
                && !frame.isOf(PromptFrame.Kind.ASKS_FOR_NOTE)
                && (!frame.isOf(PromptFrame.Kind.CLOSES_MONDAY) || input.past().openedWithFrame()));
  }

  private List<PromptFrame> frames(Predicate<PromptFrame> wanted) {
    return library.frames().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(PromptFrame::key))
        .toList();
  }

  /** A frame that was not given lately, or the one given longest ago; none too soon again. */
  private static Optional<PromptFrame> rested(
      PickInput input, List<PromptFrame> frames, Draw draw) {
    PastPrompts past = input.past();
    List<PromptFrame> wanted =
        frames.stream()
            .filter(frame -> !past.wasPassedToday(frame.key()) && !past.isDisliked(frame.key()))
            .toList();
    List<PromptFrame> rested = wanted.stream().filter(frame -> past.isRested(frame.key())).toList();
    return rested.isEmpty()
        ? wanted.stream()
            .filter(frame -> past.mayFrameAgain(frame.key()))
            .min(Comparator.comparing(frame -> past.lastSeen(frame.key())))
        : Optional.of(draw.from(rested));
  }

  private TodaysPrompt opening(PickInput input, Pool pool, PromptFrame frame, Draw draw) {
    Focus focus = new Focus(rubric, input);
    boolean mustFrame = input.owesOwnPractice() && input.isLastDay();
    Optional<TodaysPrompt> instead =
        mustFrame ? Optional.empty() : instead(input, pool, focus, draw);
    return instead.orElseGet(() -> filled(frame, focus.draw(draw)));
  }

  /** When a strand that comes first had its frames, one of its actions comes instead. */
  private static Optional<TodaysPrompt> instead(
      PickInput input, Pool pool, Focus focus, Draw draw) {
    Optional<DailyPrompt> prompt =
        focus.isOpen()
            ? Optional.of(pool)
                .filter(any -> draw.oneIn(PROMPT_INSTEAD_OF_FRAME))
                .flatMap(any -> any.best(draw))
            : pool.rested(draw, one -> input.foremost().contains(one.strand()));
    return prompt.map(TodaysPrompt::of);
  }

  private TodaysPrompt filled(PromptFrame frame, Strand strand) {
    return TodaysPrompt.of(frame, strand.key(), library.focus(strand));
  }

  private static Optional<TodaysPrompt> prompt(PickInput input, Pool pool, Draw draw) {
    return ownPractice(input, pool, draw)
        .or(() -> pool.rested(draw, prompt -> true))
        .or(() -> pool.oldest(draw, prompt -> true))
        .map(TodaysPrompt::of);
  }

  /**
   * Own practice, when this is the last chance this week. A frame on a later day can be about it as
   * well, so a prompt is repeated for this reason only on the last day.
   */
  private static Optional<DailyPrompt> ownPractice(PickInput input, Pool pool, Draw draw) {
    if (!input.owesOwnPractice() || !input.isLastActionDay()) {
      return Optional.empty();
    }
    Optional<DailyPrompt> rested = pool.rested(draw, input::isOwnPractice);
    return rested.isPresent() || !input.isLastDay()
        ? rested
        : pool.oldest(draw, input::isOwnPractice);
  }
}
