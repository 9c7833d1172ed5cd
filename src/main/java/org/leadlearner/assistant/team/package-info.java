/** What every handler of teams needs: its ports, its rights, and which team is meant. */
@NullMarked
package org.leadlearner.assistant.team;

import org.jspecify.annotations.NullMarked;
