package org.leadlearner.progress.meeting;

import java.util.Optional;
import org.leadlearner.progress.meeting.Agreement.StrandAgreement;

/** The meetings that are under way, one of a round at most. */
public interface Meetings {

  Optional<Meeting> of(long roundId);

  /**
   * Starts a meeting with all that it holds.
   *
   * @return false, and nothing is changed, when one of that round is under way
   */
  boolean start(Meeting meeting);

  /** Keeps where a meeting stands, and its next step; what is recorded stays as it is. */
  void keep(Meeting meeting);

  /** Records a strand in the place of what was recorded of it in this meeting. */
  void record(long roundId, StrandAgreement strand);

  /** Ends the meeting of a round, if one is under way, and forgets what it held. */
  void end(long roundId);
}
