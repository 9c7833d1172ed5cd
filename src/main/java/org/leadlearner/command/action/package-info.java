/** What the commands of the command line do, with the ports that they need already filled. */
@NullMarked
package org.leadlearner.command.action;

import org.jspecify.annotations.NullMarked;
