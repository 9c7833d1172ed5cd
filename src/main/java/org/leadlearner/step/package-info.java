/**
 * The steps that people made their own: what they mean to do on a strand, until when, and when they
 * are asked once what became of it. It enters people and schedule.
 */
@NullMarked
package org.leadlearner.step;

import org.jspecify.annotations.NullMarked;
