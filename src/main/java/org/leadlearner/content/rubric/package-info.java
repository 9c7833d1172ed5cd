/** Rubrics as educators write them. */
@NullMarked
package org.leadlearner.content.rubric;

import org.jspecify.annotations.NullMarked;
