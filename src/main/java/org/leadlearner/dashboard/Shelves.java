package org.leadlearner.dashboard;

import java.util.Optional;
import org.leadlearner.chat.PersonalPages;
import org.leadlearner.people.PersonalData;

/**
 * Where pages and files come from.
 *
 * @param isMadeUp whether the people in them are, which every page then says
 * @param district what people call the district, at the top of every page; empty where nothing is
 *     set
 */
public record Shelves(
    PersonalPages pages,
    PersonalData data,
    TeamSheets sheets,
    boolean isMadeUp,
    Optional<String> district) {}
