/** What a question of a check-in and its stages mean, line by line, where somebody asks. */
@NullMarked
package org.leadlearner.assistant.explain;

import org.jspecify.annotations.NullMarked;
