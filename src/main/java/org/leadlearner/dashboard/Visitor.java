package org.leadlearner.dashboard;

import org.leadlearner.people.Person;

/** Somebody who came in by a link of theirs, and the session that keeps them in. */
record Visitor(Person person, Secret session) {}
