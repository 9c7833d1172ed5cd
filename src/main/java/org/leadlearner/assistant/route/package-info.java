/** Handlers by what they answer: one way in for requests, prompts and teams. */
@NullMarked
package org.leadlearner.assistant.route;

import org.jspecify.annotations.NullMarked;
