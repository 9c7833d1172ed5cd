/** The age of records of people, in the database. It enters the retention room. */
@NullMarked
package org.leadlearner.store.retention;

import org.jspecify.annotations.NullMarked;
