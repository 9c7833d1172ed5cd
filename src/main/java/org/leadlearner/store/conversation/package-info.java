/**
 * Where a conversation is on its platform, whether it can be reached, and what was said and asked
 * there.
 */
@NullMarked
package org.leadlearner.store.conversation;

import org.jspecify.annotations.NullMarked;
