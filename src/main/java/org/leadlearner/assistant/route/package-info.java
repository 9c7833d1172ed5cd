/** Routers: hand requests and presses to handlers. */
@NullMarked
package org.leadlearner.assistant.route;

import org.jspecify.annotations.NullMarked;
