/** When a person's prompts come, and changes of that on nobody's word but their own. */
@NullMarked
package org.leadlearner.assistant.schedule;

import org.jspecify.annotations.NullMarked;
