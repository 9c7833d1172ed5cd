/** What stands in the database for those who administer. It enters the operation room. */
@NullMarked
package org.leadlearner.store.operation;

import org.jspecify.annotations.NullMarked;
