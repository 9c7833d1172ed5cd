/** A Teams activity as it is read: its context, text, keys, and JSON. */
@NullMarked
package org.leadlearner.chat.teams.receive;

import org.jspecify.annotations.NullMarked;
