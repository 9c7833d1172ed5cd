package org.leadlearner.people;

import java.time.ZoneId;
import java.util.Locale;

/** What a platform tells about a person: their name, language and time zone. */
public record Profile(String name, Locale locale, ZoneId zone) {}
