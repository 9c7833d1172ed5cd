/** Who is spoken to in which language. */
@NullMarked
package org.leadlearner.assistant.language;

import org.jspecify.annotations.NullMarked;
