package org.leadlearner.dashboard;

import org.leadlearner.chat.PersonalPages;
import org.leadlearner.people.PersonalData;

/** Where pages and files come from. */
public record Shelves(PersonalPages pages, PersonalData data, TeamSheets sheets) {}
