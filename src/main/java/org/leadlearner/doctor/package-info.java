/** The checks of the doctor: settings, content, database, clock, platforms. */
@NullMarked
package org.leadlearner.doctor;

import org.jspecify.annotations.NullMarked;
