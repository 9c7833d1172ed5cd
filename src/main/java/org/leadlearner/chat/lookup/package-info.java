/** What platforms tell about people, kept for a while. It enters no room. */
@NullMarked
package org.leadlearner.chat.lookup;

import org.jspecify.annotations.NullMarked;
