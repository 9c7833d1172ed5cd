/** What each command of the command line does once its options are read. */
@NullMarked
package org.leadlearner.command;

import org.jspecify.annotations.NullMarked;
