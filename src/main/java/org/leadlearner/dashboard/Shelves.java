package org.leadlearner.dashboard;

import java.util.Optional;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.people.PersonalData;

/**
 * Where pages and files come from.
 *
 * @param data empty where nobody can be handed what is kept of them; then no page speaks of it
 * @param sheets empty where teams have no sheets; then no page offers one
 * @param legalHold whether the district must keep everything for now, so that nothing is deleted
 */
public record Shelves(
    PersonalPages pages,
    Optional<PersonalData> data,
    Optional<TeamSheets> sheets,
    boolean legalHold) {}
