package org.leadlearner.prompt;

import java.time.LocalDate;
import java.util.Optional;
import org.leadlearner.practice.SeenBy;

/**
 * What an addressee chose about their prompts, besides when they come.
 *
 * @param limit the largest audience that they agreed to
 * @param policyAcknowledged whether they read the district's rules on posting in public
 * @param replies whether their replies below a channel's prompt are stored as their reflections
 * @param heard the last day on which they did anything about their prompts, as in {@link Fade#of}
 * @param asked the last day on which they were asked whether to go on, as in {@link Fade#of}
 * @param restsFor the id of the channel's schedule on whose days a person's own prompt is skipped
 * @param restOffered whether a person was asked about that, which happens once
 */
public record PromptPreference(
    SeenBy limit,
    boolean policyAcknowledged,
    Replies replies,
    Optional<LocalDate> heard,
    Optional<LocalDate> asked,
    Optional<Long> restsFor,
    boolean restOffered) {

  /** Whether replies in a channel may be stored: the person is asked once and decides. */
  public enum Replies {
    NOT_ASKED,
    ASKED,
    KEPT,
    NOT_KEPT
  }

  /** The defaults. */
  public static final PromptPreference UNSET =
      new PromptPreference(
          Recipient.USUAL_LIMIT,
          false,
          Replies.NOT_ASKED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  public PromptPreference limitedTo(SeenBy limit, boolean policyAcknowledged) {
    return new PromptPreference(
        limit, policyAcknowledged, replies, heard, asked, restsFor, restOffered);
  }

  public PromptPreference replies(Replies replies) {
    return new PromptPreference(
        limit, policyAcknowledged, replies, heard, asked, restsFor, restOffered);
  }

  /** Combines two choices of one person: of each the one that shows less to others. */
  public PromptPreference andNoMoreThan(PromptPreference other) {
    return new PromptPreference(
        limit.atMost(other.limit),
        policyAcknowledged && other.policyAcknowledged,
        other.replies == Replies.NOT_KEPT ? Replies.NOT_KEPT : replies,
        heard,
        asked,
        restsFor.or(other::restsFor),
        restOffered || other.restOffered);
  }

  public PromptPreference heardOn(LocalDate day) {
    return new PromptPreference(
        limit, policyAcknowledged, replies, Optional.of(day), asked, restsFor, restOffered);
  }

  public PromptPreference askedOn(LocalDate day) {
    return new PromptPreference(
        limit, policyAcknowledged, replies, heard, Optional.of(day), restsFor, restOffered);
  }

  /** The person's own prompt is skipped on the days of this channel's schedule, or never. */
  public PromptPreference restingFor(Optional<Long> schedule) {
    return new PromptPreference(
        limit, policyAcknowledged, replies, heard, asked, schedule, restOffered);
  }

  public PromptPreference withRestOffered() {
    return new PromptPreference(limit, policyAcknowledged, replies, heard, asked, restsFor, true);
  }
}
