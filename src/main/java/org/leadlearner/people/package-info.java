/** The people who take part, and their accounts on platforms. Pure. */
@NullMarked
package org.leadlearner.people;

import org.jspecify.annotations.NullMarked;
