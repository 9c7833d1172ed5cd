/**
 * What an operator types and reads: the commands, the doctor's checks of the machine, and the logs.
 * It is given what it starts by Main. It may enter settings and http.
 */
@NullMarked
package org.leadlearner.console;

import org.jspecify.annotations.NullMarked;
