package org.leadlearner.practice;

import java.util.List;
import org.leadlearner.people.Conversation;

/** The people who set up a channel's prompts: only they change them, and they can go first. */
public interface ChannelLeads {

  /**
   * One of the leads of a channel.
   *
   * @param own their own conversation with the bot
   */
  record Lead(long personId, Conversation own) {}

  /** In the order in which they were added. */
  List<Lead> of(Addressee channel);

  /** Adds a lead, or updates {@link Lead#own} of one who is there already. */
  void add(Addressee channel, Lead lead);

  void remove(Addressee channel, long personId);
}
