/**
 * A leader's own steps: made from what a reading suggests or in their own words, listed, put off,
 * done and dropped, and asked after once.
 */
@NullMarked
package org.leadlearner.assistant.step;

import org.jspecify.annotations.NullMarked;
