/**
 * The pages on which staff answer by a link or a code, without being known: nothing that comes with
 * an answer tells who sent it, and nothing is kept of it but counts.
 */
@NullMarked
package org.leadlearner.dashboard.staff;

import org.jspecify.annotations.NullMarked;
