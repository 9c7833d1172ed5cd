/** What a typed line asks for: parsers from text to request. */
@NullMarked
package org.leadlearner.assistant.request;

import org.jspecify.annotations.NullMarked;
