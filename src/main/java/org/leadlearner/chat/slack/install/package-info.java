/** Workspaces: OAuth installation, stored tokens, and the checks of the doctor. */
@NullMarked
package org.leadlearner.chat.slack.install;

import org.jspecify.annotations.NullMarked;
