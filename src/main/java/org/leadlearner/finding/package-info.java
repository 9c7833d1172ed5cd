/** What a look at something found, with its mend. Pure; it enters no room. */
@NullMarked
package org.leadlearner.finding;

import org.jspecify.annotations.NullMarked;
