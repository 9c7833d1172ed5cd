package org.leadlearner.chat.teams.bot;

/**
 * The sentences that this package says itself.
 *
 * @param yourAnswer the label of the answer that was chosen before
 * @param taken the response to a press that changes nothing on its card
 * @param formUnopened the response to a press that should have opened a form
 */
public record TeamsSentences(String yourAnswer, String taken, String formUnopened) {}
