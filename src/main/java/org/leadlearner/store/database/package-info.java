/**
 * What SQLite and PostgreSQL have in common: connections, migrations, transactions, running SQL.
 */
@NullMarked
package org.leadlearner.store.database;

import org.jspecify.annotations.NullMarked;
