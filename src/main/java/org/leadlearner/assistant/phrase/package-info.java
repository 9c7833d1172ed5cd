/** The program's texts: looked up, filled in, and chosen by the reader's language. */
@NullMarked
package org.leadlearner.assistant.phrase;

import org.jspecify.annotations.NullMarked;
