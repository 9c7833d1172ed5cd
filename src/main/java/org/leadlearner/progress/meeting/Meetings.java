package org.leadlearner.progress.meeting;

import java.util.Optional;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;

/** The meetings in progress, at most one for each round. */
public interface Meetings {

  Optional<Meeting> of(long roundId);

  /**
   * Starts a meeting.
   *
   * @return false, without a change, when one of that round is in progress
   */
  boolean start(Meeting meeting);

  /** Stores the position of a meeting and its next step; recorded strands stay. */
  void keep(Meeting meeting);

  /** Records a strand, in place of an earlier record in this meeting. */
  void record(long roundId, StrandAgreement strand);

  /** Ends the meeting of a round, if there is one, and deletes its data. */
  void end(long roundId);
}
