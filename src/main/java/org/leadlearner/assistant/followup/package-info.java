/** What became of a team's next step: asked about on its day, answered, or moved to another day. */
@NullMarked
package org.leadlearner.assistant.followup;

import org.jspecify.annotations.NullMarked;
