/**
 * What answers add up to: a reading of one check-in, and the confirmed standing that readings lead
 * to. Pure; it enters rubric, people and checkin.
 */
@NullMarked
package org.leadlearner.progress;

import org.jspecify.annotations.NullMarked;
