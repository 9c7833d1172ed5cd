/** Takes an understood line as an answer of a check-in, and says what was taken. */
@NullMarked
package org.leadlearner.assistant.answer;

import org.jspecify.annotations.NullMarked;
