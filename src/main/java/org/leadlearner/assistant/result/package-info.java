/** What a team sees of its closed rounds: the summary, the board page, Mondays. */
@NullMarked
package org.leadlearner.assistant.result;

import org.jspecify.annotations.NullMarked;
