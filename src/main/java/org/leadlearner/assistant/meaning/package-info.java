/** What is done with a typed line once it is understood: answered, asked about or offered. */
@NullMarked
package org.leadlearner.assistant.meaning;

import org.jspecify.annotations.NullMarked;
