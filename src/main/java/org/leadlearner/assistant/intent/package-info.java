/**
 * A meaning as something to act on: as a request, as a button with its label, as the answer to the
 * question that is open, or as an offer when it is not certain.
 */
@NullMarked
package org.leadlearner.assistant.intent;

import org.jspecify.annotations.NullMarked;
