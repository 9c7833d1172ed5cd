/** Reads a Teams activity: its context, text, deduplication keys, and JSON. */
@NullMarked
package org.leadlearner.chat.teams.receive;

import org.jspecify.annotations.NullMarked;
