/** Notes outside of check-ins: added, listed, changed, deleted. */
@NullMarked
package org.leadlearner.assistant.note;

import org.jspecify.annotations.NullMarked;
