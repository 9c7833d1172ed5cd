/**
 * What is published of closed rounds, sealed: each record carries a hash of its figures and of the
 * record before. It enters no other room.
 */
@NullMarked
package org.leadlearner.seal;

import org.jspecify.annotations.NullMarked;
