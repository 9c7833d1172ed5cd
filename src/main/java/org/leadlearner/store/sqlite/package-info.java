/** A SQLite file: found, locked, checked, opened, and copied before it changes. */
@NullMarked
package org.leadlearner.store.sqlite;

import org.jspecify.annotations.NullMarked;
