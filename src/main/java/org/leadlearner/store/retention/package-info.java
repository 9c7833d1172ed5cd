/** The age of records of people, in the database. */
@NullMarked
package org.leadlearner.store.retention;

import org.jspecify.annotations.NullMarked;
