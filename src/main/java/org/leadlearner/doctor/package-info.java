/** The doctor's checks: content, database, platforms. */
@NullMarked
package org.leadlearner.doctor;

import org.jspecify.annotations.NullMarked;
