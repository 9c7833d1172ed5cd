/**
 * When things are due: school calendars, people's and channels' own schedules, and the one moment
 * that each day's occurrence falls on. Pure; it enters people.
 */
@NullMarked
package org.leadlearner.schedule;

import org.jspecify.annotations.NullMarked;
