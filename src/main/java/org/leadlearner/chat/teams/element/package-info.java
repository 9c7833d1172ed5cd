/** The elements of Adaptive Cards: each draws one kind of part of a message. */
@NullMarked
package org.leadlearner.chat.teams.element;

import org.jspecify.annotations.NullMarked;
