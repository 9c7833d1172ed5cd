/** A SQLite file: located, locked, checked, opened, and copied before a migration. */
@NullMarked
package org.leadlearner.store.sqlite;

import org.jspecify.annotations.NullMarked;
