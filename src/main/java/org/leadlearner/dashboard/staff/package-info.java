/**
 * The pages on which staff answer anonymously with a link or a code. Nothing in an answer
 * identifies the sender, and only counts are stored.
 */
@NullMarked
package org.leadlearner.dashboard.staff;

import org.jspecify.annotations.NullMarked;
