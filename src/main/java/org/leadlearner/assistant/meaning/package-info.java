/** What is done with a typed line after it is understood: done, asked about or offered. */
@NullMarked
package org.leadlearner.assistant.meaning;

import org.jspecify.annotations.NullMarked;
