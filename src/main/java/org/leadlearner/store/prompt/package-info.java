/** Schedules, practices, calendars and channel prompts in the database. */
@NullMarked
package org.leadlearner.store.prompt;

import org.jspecify.annotations.NullMarked;
