/** Teams, rounds, snapshots, meetings and agreements in the database. */
@NullMarked
package org.leadlearner.store.team;

import org.jspecify.annotations.NullMarked;
