/**
 * Words and parts made to fit what a platform shows: cut between characters, named without twins,
 * drawn again with less room. Pure; it enters no room.
 */
@NullMarked
package org.leadlearner.chat.fit;

import org.jspecify.annotations.NullMarked;
