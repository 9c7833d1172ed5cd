/**
 * Makes text and parts fit what a platform shows: shortened between characters, with unique labels,
 * drawn again with less space. Pure.
 */
@NullMarked
package org.leadlearner.chat.fit;

import org.jspecify.annotations.NullMarked;
