/** The closed sets of buttons and forms, each with the verb that travels through a platform. */
@NullMarked
package org.leadlearner.assistant.button;

import org.jspecify.annotations.NullMarked;
