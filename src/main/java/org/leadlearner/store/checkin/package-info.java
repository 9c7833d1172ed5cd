/** Check-ins, readings and stage moves in the database. */
@NullMarked
package org.leadlearner.store.checkin;

import org.jspecify.annotations.NullMarked;
