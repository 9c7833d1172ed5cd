package org.leadlearner.progress.meeting;

import java.time.Duration;
import java.time.Instant;

/**
 * How many of a team would sign an agreement (domain.md, section 3.7). It never says who, and the
 * number is shown only at the end: a live count would reveal who signed.
 *
 * @param asked how many were asked
 * @param answered how many of them answered
 * @param signed how many of those would sign
 */
public record Signing(int asked, int answered, int signed, Instant askedAt) {

  /** After this time, a person without an answer has not signed. */
  public static final Duration OPEN_FOR = Duration.ofDays(7);

  /** Until then it is a draft, unless all have answered before. */
  public Instant until() {
    return askedAt.plus(OPEN_FOR);
  }

  public boolean isDraft(Instant now) {
    return answered < asked && now.isBefore(until());
  }
}
