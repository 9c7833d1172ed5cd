/** What those who administer are told of, in the database. */
@NullMarked
package org.leadlearner.store.operation;

import org.jspecify.annotations.NullMarked;
