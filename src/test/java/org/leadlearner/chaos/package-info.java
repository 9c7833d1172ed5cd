/**
 * The whole program amid trouble: repeats, locks, restarts, kills, hours. Whoever talks to it keeps
 * a journal, and what is kept must equal that. A short part of it is in the gate.
 */
@NullMarked
package org.leadlearner.chaos;

import org.jspecify.annotations.NullMarked;
