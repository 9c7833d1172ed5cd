package org.leadlearner.assistant.request;

/** A request about daily prompts. */
public sealed interface PromptRequest
    permits PersonalRequest, PromptRequest.Channel, PromptRequest.Calendar {

  <R> R accept(Visitor<R> visitor);

  /** One method for each subject. */
  interface Visitor<R> {
    R personal(PersonalRequest request);

    R channel(ChannelRequest request);

    R calendar(CalendarRequest request);
  }

  /** About the prompts of the channel where it is made. */
  record Channel(ChannelRequest request) implements PromptRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.channel(request);
    }
  }

  /** About the school calendar. */
  record Calendar(CalendarRequest request) implements PromptRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.calendar(request);
    }
  }
}
