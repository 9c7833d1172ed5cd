/**
 * The model of what a typed line means: intents, values and situations. Pure: only rubric is
 * imported here; the subpackages read lines into this model.
 */
@NullMarked
package org.leadlearner.understand;

import org.jspecify.annotations.NullMarked;
