/** The languages of people and channels. */
@NullMarked
package org.leadlearner.assistant.language;

import org.jspecify.annotations.NullMarked;
