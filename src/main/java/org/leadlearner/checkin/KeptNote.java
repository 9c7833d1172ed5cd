package org.leadlearner.checkin;

/**
 * A stored note.
 *
 * @param id its number, by which its owner names it
 */
public record KeptNote(long id, EvidenceNote note) {}
