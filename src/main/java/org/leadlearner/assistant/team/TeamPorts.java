package org.leadlearner.assistant.team;

import org.leadlearner.access.ProjectorDoor;
import org.leadlearner.assistant.phrase.Readers;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Admins;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.Teams;
import org.leadlearner.progress.meeting.Agreements;
import org.leadlearner.progress.meeting.Meetings;
import org.leadlearner.progress.round.Rounds;
import org.leadlearner.progress.round.Suppression;

/**
 * Where teams, their rounds and what they agree on are kept.
 *
 * @param suppression what may be shown of a team's answers
 * @param admins as in {@code PromptRecords.admins()}
 * @param requests what people asked leads to decide
 * @param people whose language those are told in who have not just spoken
 * @param staff what staff are asked
 * @param projector lets a round be shown on a wall
 * @param facts what stands around them
 */
public record TeamPorts(
    Teams teams,
    Rounds rounds,
    Suppression suppression,
    Admins admins,
    Agreements agreements,
    Meetings meetings,
    AccessRequests requests,
    PeopleDirectory people,
    StaffPorts staff,
    ProjectorDoor projector,
    DistrictPorts facts) {

  /** In which words those are told who have not just spoken. */
  public Readers readers() {
    return new Readers(people);
  }
}
