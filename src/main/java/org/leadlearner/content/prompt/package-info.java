/** Daily prompts and frames as educators write them. */
@NullMarked
package org.leadlearner.content.prompt;

import org.jspecify.annotations.NullMarked;
