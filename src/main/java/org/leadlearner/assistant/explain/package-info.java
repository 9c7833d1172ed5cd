/** Explains the questions of a check-in and their stages. */
@NullMarked
package org.leadlearner.assistant.explain;

import org.jspecify.annotations.NullMarked;
