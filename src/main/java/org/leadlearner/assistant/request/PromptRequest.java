package org.leadlearner.assistant.request;

/** What a person wants of the daily prompts. */
public sealed interface PromptRequest
    permits PersonalRequest, PromptRequest.Channel, PromptRequest.Calendar {

  <R> R accept(Visitor<R> visitor);

  /** One method for each of those it can be about. */
  interface Visitor<R> {
    R personal(PersonalRequest request);

    R channel(ChannelRequest request);

    R calendar(CalendarRequest request);
  }

  /** About the prompts of the channel that it is said in. */
  record Channel(ChannelRequest request) implements PromptRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.channel(request);
    }
  }

  /** Look at the school calendar, or change it. */
  record Calendar(CalendarRequest request) implements PromptRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.calendar(request);
    }
  }
}
