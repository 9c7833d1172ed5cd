/** The app package that a tenant uploads, and the doctor's checks of Teams. */
@NullMarked
package org.leadlearner.chat.teams.setup;

import org.jspecify.annotations.NullMarked;
