/**
 * Moves everything from one database to another: backup, restore, and from SQLite to PostgreSQL.
 */
@NullMarked
package org.leadlearner.store.copy;

import org.jspecify.annotations.NullMarked;
