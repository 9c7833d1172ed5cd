package org.leadlearner.chat.teams.bot;

/**
 * What this room says by itself.
 *
 * @param yourAnswer stands beside the answer that was chosen before
 * @param taken answers a press that changes nothing on its card
 * @param formUnopened answers a press that should have opened a form
 */
public record TeamsSentences(String yourAnswer, String taken, String formUnopened) {}
