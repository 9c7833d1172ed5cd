package org.leadlearner.assistant.hearing;

import org.leadlearner.chat.OpenQuestions;

/**
 * What hears, and where what was asked is kept.
 *
 * @param ear one for the whole process, since it learns for some seconds
 */
public record HearingPorts(Ear ear, OpenQuestions questions) {}
