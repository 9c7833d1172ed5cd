/** How a request with a message goes out, whatever the platform. It enters {@code chat}. */
@NullMarked
package org.leadlearner.chat.request;

import org.jspecify.annotations.NullMarked;
