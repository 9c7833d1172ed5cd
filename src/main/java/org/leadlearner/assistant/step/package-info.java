/**
 * A leader's own steps: from a suggestion or in their own words, listed, postponed, done and
 * dropped, with one question on their day.
 */
@NullMarked
package org.leadlearner.assistant.step;

import org.jspecify.annotations.NullMarked;
