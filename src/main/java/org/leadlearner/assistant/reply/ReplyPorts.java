package org.leadlearner.assistant.reply;

import org.leadlearner.assistant.checkin.CheckInHandler;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.RubricChoice;
import org.leadlearner.checkin.CheckIns;
import org.leadlearner.progress.ProgressRecord;

/** The ports for looking up the current state of the person who asks. */
public record ReplyPorts(
    RubricChoice rubrics,
    CheckInHandler checkInHandler,
    CheckIns checkIns,
    ProgressRecord progress,
    PromptPorts prompts,
    TeamPorts teams) {}
