package org.leadlearner.dashboard;

import org.leadlearner.chat.PersonalPages;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.operation.Operation;
import org.leadlearner.people.PersonalData;

/**
 * Where pages and files come from.
 *
 * @param site what every page says of where it is
 */
public record Shelves(
    PersonalPages pages,
    PersonalData data,
    TeamSheets sheets,
    StaffCodes codes,
    Operation operation,
    Site site) {}
