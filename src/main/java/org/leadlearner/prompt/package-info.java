/** Daily prompts: the library, and what is known of the person who gets one. Pure. */
@NullMarked
package org.leadlearner.prompt;

import org.jspecify.annotations.NullMarked;
