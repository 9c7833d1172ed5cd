/** Caches what platforms say about people. */
@NullMarked
package org.leadlearner.chat.lookup;

import org.jspecify.annotations.NullMarked;
