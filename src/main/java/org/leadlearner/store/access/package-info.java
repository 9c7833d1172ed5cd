/** Links to pages with who may open them, and requests to administrators, in the database. */
@NullMarked
package org.leadlearner.store.access;

import org.jspecify.annotations.NullMarked;
