/**
 * What an operator can set, and what they are told to mend: environment and .env become records,
 * and every fault is told at once with its key. It enters no other room.
 */
@NullMarked
package org.leadlearner.settings;

import org.jspecify.annotations.NullMarked;
