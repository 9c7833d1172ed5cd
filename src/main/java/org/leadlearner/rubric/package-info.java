/**
 * What is asked: a rubric of strands, each with four stages of work and an anchor sentence per
 * point. Pure; it enters no other room.
 */
@NullMarked
package org.leadlearner.rubric;

import org.jspecify.annotations.NullMarked;
