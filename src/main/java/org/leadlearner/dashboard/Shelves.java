package org.leadlearner.dashboard;

import org.leadlearner.chat.PersonalPages;
import org.leadlearner.people.PersonalData;

/**
 * Where pages and files come from.
 *
 * @param isMadeUp whether the people in them are, which every page then says
 */
public record Shelves(
    PersonalPages pages, PersonalData data, TeamSheets sheets, boolean isMadeUp) {}
