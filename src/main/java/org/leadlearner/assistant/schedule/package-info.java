/** When a person's prompts come, and changes of that at their own request only. */
@NullMarked
package org.leadlearner.assistant.schedule;

import org.jspecify.annotations.NullMarked;
