/**
 * Reads what educators write under {@code prompts/}: YAML in, rubrics out. Every fault of every
 * file is a value with its file, line and key and how to mend it, and all of them come at once. It
 * also reads a district's calendar files. It enters rubric and schedule; YAML, JSON Schema and
 * iCalendar types stay inside.
 */
@NullMarked
package org.leadlearner.content;

import org.jspecify.annotations.NullMarked;
