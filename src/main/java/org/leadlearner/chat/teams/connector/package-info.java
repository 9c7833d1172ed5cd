/** Calls to the Bot Connector: credentials, rate limits, delivery, and what each error means. */
@NullMarked
package org.leadlearner.chat.teams.connector;

import org.jspecify.annotations.NullMarked;
