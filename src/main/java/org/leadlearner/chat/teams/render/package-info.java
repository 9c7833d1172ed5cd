/** Messages and forms as whole Adaptive Cards, within the limits of Teams. */
@NullMarked
package org.leadlearner.chat.teams.render;

import org.jspecify.annotations.NullMarked;
