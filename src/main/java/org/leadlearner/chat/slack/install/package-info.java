/** Workspaces: OAuth installation, stored tokens, and the doctor's checks of Slack. */
@NullMarked
package org.leadlearner.chat.slack.install;

import org.jspecify.annotations.NullMarked;
