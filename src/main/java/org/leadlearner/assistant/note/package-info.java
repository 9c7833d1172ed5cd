/** Notes that are kept at any time: added, listed, changed, taken back. */
@NullMarked
package org.leadlearner.assistant.note;

import org.jspecify.annotations.NullMarked;
