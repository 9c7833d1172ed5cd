/**
 * A fictional district with a year behind it, so that every screen has something to show. Its
 * leaders come in by the same door as anyone, and the clock is the one thing that is moved: it may
 * enter what a platform may, and what the clock calls.
 */
@NullMarked
package org.leadlearner.demo;

import org.jspecify.annotations.NullMarked;
