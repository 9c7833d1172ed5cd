package org.leadlearner.dashboard;

import org.leadlearner.chat.PersonalPages;
import org.leadlearner.dashboard.page.Site;
import org.leadlearner.operation.Operation;
import org.leadlearner.people.PersonalData;

/**
 * Where pages and files get their content.
 *
 * @param site what every page says about the installation
 */
public record PageSources(
    PersonalPages pages,
    PersonalData data,
    TeamSheets sheets,
    StaffCodes codes,
    Operation operation,
    Site site) {}
