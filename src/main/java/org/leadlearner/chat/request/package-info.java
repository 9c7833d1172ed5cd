/** How a request that carries a message is sent, whatever the platform. */
@NullMarked
package org.leadlearner.chat.request;

import org.jspecify.annotations.NullMarked;
