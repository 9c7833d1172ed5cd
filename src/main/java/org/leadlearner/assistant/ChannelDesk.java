package org.leadlearner.assistant;

import java.time.Instant;
import java.util.List;
import org.leadlearner.chat.Action;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.schedule.Occurrence;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.schedule.SchoolCalendar;

/** Sets up a channel's prompts, writes them, and takes the answers given in the channel. */
final class ChannelDesk {

  ChannelDesk(PromptRecords records, PromptChoice choice) {}

  /** What was asked for a channel, in {@link Incoming#channel()} if it was asked in one. */
  List<Reply> answer(Visit visit, Incoming incoming, PromptRequest.ChannelRequest request) {
    return List.of();
  }

  /** A press on a button of {@link PracticeActions#CHANNEL}. */
  List<Reply> pressed(Visit visit, Incoming incoming, Action action) {
    return List.of();
  }

  /** A form of {@link PracticeActions#CHANNEL} was sent in or closed. */
  List<Reply> submitted(Visit visit, Incoming incoming, Heard.Submitted sent) {
    return List.of();
  }

  /** A reply below a message of ours in a channel. */
  List<Reply> replied(Visit visit, Incoming incoming, Heard.Replied replied) {
    return List.of();
  }

  /** What is posted when a channel's prompt is due. */
  List<Reply.Post> write(
      PromptSchedule schedule, Occurrence occurrence, SchoolCalendar calendar, Instant now) {
    return List.of();
  }
}
