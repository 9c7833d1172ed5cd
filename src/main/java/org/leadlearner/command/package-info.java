/**
 * The command line: the commands with their options, the doctor's checks of the machine, and the
 * logs. What a command does is in {@code command.action}; Main brings the two together.
 */
@NullMarked
package org.leadlearner.command;

import org.jspecify.annotations.NullMarked;
