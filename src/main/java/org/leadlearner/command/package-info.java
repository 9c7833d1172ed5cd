/**
 * The implementations of the commands of the command line. What people type in a chat is read in
 * {@code assistant.parse}.
 */
@NullMarked
package org.leadlearner.command;

import org.jspecify.annotations.NullMarked;
