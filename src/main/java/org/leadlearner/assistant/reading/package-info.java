/** Records what a finished check-in adds up to, and shows it as a result. */
@NullMarked
package org.leadlearner.assistant.reading;

import org.jspecify.annotations.NullMarked;
