package org.leadlearner.progress.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a team agreed on in a meeting: the district's official reading (domain.md, section 3.7).
 *
 * @param recordedBy the id of the facilitator, or {@link #FORGOTTEN}
 * @param strands the strands that were discussed
 * @param action one next step
 */
public record Agreement(
    long roundId,
    long recordedBy,
    List<StrandAgreement> strands,
    Optional<NextAction> action,
    Instant at) {

  /** Stands for everybody whose data was deleted; no person has this id. */
  public static final long FORGOTTEN = 0;

  public Agreement {
    strands = List.copyOf(strands);
  }

  /**
   * What was agreed on one strand.
   *
   * @param points 0 to 10
   * @param reason why the team agrees
   * @param evidence what a visitor would be shown
   * @param dissent what somebody sees differently
   */
  public record StrandAgreement(
      String strandKey, int points, String reason, String evidence, String dissent) {
    public StrandAgreement {
      if (points < 0 || points > 10) {
        throw new IllegalArgumentException("points must be 0 to 10, not " + points);
      }
    }
  }

  /** One action, by whom and until when. */
  public record NextAction(String what, String owner, LocalDate until) {}
}
