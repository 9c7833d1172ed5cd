package org.leadlearner.prompt;

import java.time.DayOfWeek;
import java.util.Set;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.SeenBy;

/**
 * What the picker knows about an addressee.
 *
 * @param limit the largest audience that they agreed to; public is never required
 * @param policyAcknowledged whether they read the district's rules on posting in public, without
 *     which no public prompt is given
 * @param days the days of the week on which they get a prompt
 * @param stepStrands the strands on which they have an open step of their own, by key
 */
public record Recipient(
    Addressee addressee,
    Needs needs,
    SeenBy limit,
    boolean policyAcknowledged,
    Set<DayOfWeek> days,
    Set<String> stepStrands) {

  /** The default limit: modeling means that staff can see it. */
  public static final SeenBy USUAL_LIMIT = SeenBy.STAFF;

  public Recipient {
    days = Set.copyOf(days);
    stepStrands = Set.copyOf(stepStrands);
  }

  /** A person without an open step. */
  public Recipient(
      Addressee addressee,
      Needs needs,
      SeenBy limit,
      boolean policyAcknowledged,
      Set<DayOfWeek> days) {
    this(addressee, needs, limit, policyAcknowledged, days, Set.of());
  }

  /** The largest audience that may ever see what they are given. */
  public SeenBy ceiling() {
    SeenBy known = policyAcknowledged ? limit : limit.atMost(SeenBy.STAFF);
    return needs.stage().isPresent() ? known : known.atMost(SeenBy.TEAM);
  }
}
