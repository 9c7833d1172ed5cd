/** The askings of staff, in a database. It fills the port of progress.staff. */
@NullMarked
package org.leadlearner.store.staff;

import org.jspecify.annotations.NullMarked;
