/** Calls to the Bot Connector: credentials, limits, delivery, and what an answer means. */
@NullMarked
package org.leadlearner.chat.teams.connector;

import org.jspecify.annotations.NullMarked;
