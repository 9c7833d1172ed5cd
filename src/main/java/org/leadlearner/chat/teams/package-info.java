/** Microsoft Teams: activities become {@code Incoming}, messages become Adaptive Cards. */
@NullMarked
package org.leadlearner.chat.teams;

import org.jspecify.annotations.NullMarked;
