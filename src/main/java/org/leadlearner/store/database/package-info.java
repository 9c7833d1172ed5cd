/** Whatever database it is: connecting, migrations, transactions, column types. */
@NullMarked
package org.leadlearner.store.database;

import org.jspecify.annotations.NullMarked;
