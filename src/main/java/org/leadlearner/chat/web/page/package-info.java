/** What the playground sends to a browser: files, and messages and forms as JSON. */
@NullMarked
package org.leadlearner.chat.web.page;

import org.jspecify.annotations.NullMarked;
