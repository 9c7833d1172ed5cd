/**
 * What an intent is made into: a request for a handler, a button with its label, the answer to the
 * open question, or an offer when it is not certain.
 */
@NullMarked
package org.leadlearner.assistant.intent;

import org.jspecify.annotations.NullMarked;
