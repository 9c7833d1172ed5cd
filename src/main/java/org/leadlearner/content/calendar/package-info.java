/** School calendars in iCalendar form, from a file or an address. */
@NullMarked
package org.leadlearner.content.calendar;

import org.jspecify.annotations.NullMarked;
