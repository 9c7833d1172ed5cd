/** What a turn reads first, asked for together where each way to the database costs. */
@NullMarked
package org.leadlearner.store.turn;

import org.jspecify.annotations.NullMarked;
