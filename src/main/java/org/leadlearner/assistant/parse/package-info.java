/** Parsers of typed commands: from text to request. */
@NullMarked
package org.leadlearner.assistant.parse;

import org.jspecify.annotations.NullMarked;
