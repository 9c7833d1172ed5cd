/**
 * Recognizes a line that tells something and asks for nothing: a note, or an answer in a person's
 * own words. Pure.
 */
@NullMarked
package org.leadlearner.understand.report;

import org.jspecify.annotations.NullMarked;
