/**
 * The command line: the commands, the doctor's checks of the machine, and the logs. Main gives it
 * the implementations.
 */
@NullMarked
package org.leadlearner.console;

import org.jspecify.annotations.NullMarked;
