package org.leadlearner.practice;

import java.time.LocalDate;

/**
 * What the people of a team practised in one week, Monday to Sunday.
 *
 * <p>It is counted once, after the week is over, and frozen. A count that grows before one's eyes
 * tells whose tap it was: who looks before and after a colleague's coffee break knows. Weeks do not
 * overlap either, since what two counts share can be taken away from both.
 *
 * @param monday the first day of the week
 * @param members how many the team counted when it was frozen
 * @param people how many of them did something
 * @param done how many prompts they did, as given or changed
 * @param shared how many of their sentences were posted for staff
 */
public record TeamWeek(LocalDate monday, int members, int people, int done, int shared) {}
