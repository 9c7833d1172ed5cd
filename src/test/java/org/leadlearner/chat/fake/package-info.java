/** What the fakes of Slack and of Teams have in common: how they answer, fail and remember. */
@NullMarked
package org.leadlearner.chat.fake;

import org.jspecify.annotations.NullMarked;
