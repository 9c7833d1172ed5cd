package org.leadlearner.assistant.team;

import java.time.ZoneId;
import org.leadlearner.assistant.turn.DistrictProfile;
import org.leadlearner.people.Reach;
import org.leadlearner.practice.TeamWeeks;

/**
 * What stands around teams and their rounds.
 *
 * @param zone of the district, whose days rounds and summaries go by
 * @param reach whether messages got through to people
 * @param weeks what teams practised
 * @param profile what the district says of itself
 */
public record DistrictPorts(ZoneId zone, Reach reach, TeamWeeks weeks, DistrictProfile profile) {

  /** Of a district that has said nothing of itself. */
  public DistrictPorts(ZoneId zone, Reach reach, TeamWeeks weeks) {
    this(zone, reach, weeks, DistrictProfile.UNNAMED);
  }
}
