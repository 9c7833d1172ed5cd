/**
 * What is published of closed rounds, sealed: each record carries a hash of its figures and of the
 * record before.
 */
@NullMarked
package org.leadlearner.seal;

import org.jspecify.annotations.NullMarked;
