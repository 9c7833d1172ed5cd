/** The app package that a tenant uploads, and the checks of the doctor. */
@NullMarked
package org.leadlearner.chat.teams.setup;

import org.jspecify.annotations.NullMarked;
