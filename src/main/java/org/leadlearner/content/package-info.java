/**
 * Reads what educators write under {@code prompts/}: YAML in, rubrics and daily prompts out; and a
 * district's calendar files. Every fault of every file is a value with its file, line and key and
 * how to mend it, and all of them come at once. It enters rubric, pln and schedule; YAML, JSON
 * Schema and iCalendar types stay inside.
 */
@NullMarked
package org.leadlearner.content;

import org.jspecify.annotations.NullMarked;
