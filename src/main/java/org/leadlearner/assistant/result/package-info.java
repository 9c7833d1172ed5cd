/** The results of a team's closed rounds: the summary, the board page, the Monday post. */
@NullMarked
package org.leadlearner.assistant.result;

import org.jspecify.annotations.NullMarked;
