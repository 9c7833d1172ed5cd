/** Daily prompts: the library, and which one fits today. Pure. */
@NullMarked
package org.leadlearner.prompt;

import org.jspecify.annotations.NullMarked;
