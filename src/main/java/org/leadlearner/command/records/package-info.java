/** The commands for stored personal data: retention and the list of leaders. */
@NullMarked
package org.leadlearner.command.records;

import org.jspecify.annotations.NullMarked;
