/**
 * Where a conversation is on its platform, whether it can be reached, what was said and asked
 * there.
 */
@NullMarked
package org.leadlearner.store.conversation;

import org.jspecify.annotations.NullMarked;
