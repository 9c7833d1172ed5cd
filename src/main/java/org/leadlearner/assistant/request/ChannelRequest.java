package org.leadlearner.assistant.request;

/** A request about a channel's prompts. */
public sealed interface ChannelRequest
    permits ScheduleChange, ChannelRequest.Preview, ChannelRequest.LeadsFirst, ChannelRequest.Lead {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of request. */
  interface Visitor<R> {
    R preview();

    R leadsFirst(LeadsFirst leadsFirst);

    R lead();

    R change(ScheduleChange change);
  }

  /** See today's prompt of the channel, without posting it. */
  record Preview() implements ChannelRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.preview();
    }
  }

  /** The leads get it 20 minutes before, or with everyone. */
  record LeadsFirst(boolean first) implements ChannelRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.leadsFirst(this);
    }
  }

  /** Become one of the leads. */
  record Lead() implements ChannelRequest {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lead();
    }
  }
}
