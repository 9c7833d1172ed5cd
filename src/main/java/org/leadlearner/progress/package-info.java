/**
 * What answers add up to: a reading for each check-in, and the standing that readings confirm.
 * Pure.
 */
@NullMarked
package org.leadlearner.progress;

import org.jspecify.annotations.NullMarked;
