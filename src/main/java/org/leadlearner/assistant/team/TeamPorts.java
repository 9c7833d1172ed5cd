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
 * The stores of teams, their rounds and their agreements.
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

  /** Finds the language of readers who have not just written. */
  public Readers readers() {
    return new Readers(people);
  }
}
