/** What a browser gets in the playground: files, and messages and forms as HTML or JSON. */
@NullMarked
package org.leadlearner.chat.web.page;

import org.jspecify.annotations.NullMarked;
