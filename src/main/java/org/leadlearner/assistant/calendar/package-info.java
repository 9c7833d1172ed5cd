/** Requests about school days and schools. */
@NullMarked
package org.leadlearner.assistant.calendar;

import org.jspecify.annotations.NullMarked;
