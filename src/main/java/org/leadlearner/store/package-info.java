/**
 * Keeps what must last: SQLite or PostgreSQL behind the ports that the other rooms declare. It
 * enters the rooms whose ports it fills (people, rubric, checkin, progress, schedule, chat,
 * delivery), and no other room speaks SQL.
 */
@NullMarked
package org.leadlearner.store;

import org.jspecify.annotations.NullMarked;
