/**
 * When things are due: school calendars, the schedules of people and channels, and the moment of
 * each occurrence. Pure.
 */
@NullMarked
package org.leadlearner.schedule;

import org.jspecify.annotations.NullMarked;
