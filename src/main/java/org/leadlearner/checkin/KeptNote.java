package org.leadlearner.checkin;

/**
 * A note as it is kept.
 *
 * @param id its number, by which its owner names it
 */
public record KeptNote(long id, EvidenceNote note) {}
