package org.leadlearner.assistant.team;

import org.leadlearner.access.StaffDoor;
import org.leadlearner.progress.staff.StaffMirrors;

/**
 * Where askings of staff are kept.
 *
 * @param door gives out the links by which they answer
 */
public record StaffPorts(StaffMirrors mirrors, StaffDoor door) {}
