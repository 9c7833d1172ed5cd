package org.leadlearner.assistant.dialogue;

import org.leadlearner.chat.OpenQuestions;

/**
 * What is needed to read typed lines: the reader, and the store of open questions.
 *
 * @param ear one for the whole process, because learning takes some seconds
 */
public record DialoguePorts(Ear ear, OpenQuestions questions) {}
