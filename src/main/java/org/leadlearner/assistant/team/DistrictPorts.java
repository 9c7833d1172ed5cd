package org.leadlearner.assistant.team;

import java.time.ZoneId;
import org.leadlearner.people.Reach;
import org.leadlearner.practice.TeamWeeks;

/**
 * What stands around teams and their rounds.
 *
 * @param zone of the district, whose days rounds and summaries go by
 * @param reach whether messages got through to people
 * @param weeks what teams practised
 */
public record DistrictPorts(ZoneId zone, Reach reach, TeamWeeks weeks) {}
