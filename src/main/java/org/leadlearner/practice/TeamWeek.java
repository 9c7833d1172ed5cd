package org.leadlearner.practice;

import java.time.LocalDate;

/**
 * What the people of a team practiced in one week, Monday to Sunday.
 *
 * <p>It is counted once, after the week is over, and frozen. A live count would show whose answer
 * it was to anybody who looks before and after a colleague answers. Weeks do not overlap either,
 * because the overlap could be subtracted.
 *
 * @param monday the first day of the week
 * @param members how many people the team counted when it was frozen
 * @param people how many of them did something
 * @param done how many prompts they did, as given or changed
 * @param shared how many of their sentences were posted for staff
 */
public record TeamWeek(LocalDate monday, int members, int people, int done, int shared) {}
