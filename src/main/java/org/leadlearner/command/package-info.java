/** The implementations of the commands of the command line. */
@NullMarked
package org.leadlearner.command;

import org.jspecify.annotations.NullMarked;
