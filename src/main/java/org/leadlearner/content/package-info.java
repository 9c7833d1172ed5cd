/**
 * Reads what educators write under {@code prompts/}: YAML in, rubrics and daily prompts out. Every
 * fault of every file is a value with its file, line and key and how to mend it, and all of them
 * come at once. It enters rubric, pln and schedule; YAML and JSON Schema types stay inside.
 */
@NullMarked
package org.leadlearner.content;

import org.jspecify.annotations.NullMarked;
