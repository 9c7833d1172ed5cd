package org.leadlearner.assistant.turn;

import org.leadlearner.chat.Incoming;

/** Who may change a channel's prompts and the school calendar. */
public record ChannelRights(PromptPorts records) {

  /** Guests take part, but set up nothing for others. */
  public static boolean isMember(Incoming incoming) {
    return MembersOnly.isMember(incoming.profile());
  }

  public boolean isAdmin(Incoming incoming) {
    return AdminRights.isAdmin(records.admins(), incoming);
  }

  public boolean isLead(TurnContext visit, PromptChannel channel) {
    return records.leads().of(channel.addressee()).stream()
        .anyMatch(lead -> lead.personId() == visit.person().id());
  }

  public boolean mayChange(TurnContext visit, Incoming incoming, PromptChannel channel) {
    return isAdmin(incoming) || isMember(incoming) && isLead(visit, channel);
  }

  /** Records the channel where a person acts, as evidence for requests that they make elsewhere. */
  public void noteIn(TurnContext visit, Incoming incoming) {
    PromptChannel.of(incoming)
        .ifPresent(here -> records.requests().wasIn(visit.person().id(), here.place(), visit.at()));
  }

  /**
   * Whether a person is in a channel (its platform said so in the last 30 days), or leads it, or is
   * an administrator. A button's data is no evidence: in Teams it comes from the app where it was
   * pressed, and anybody may have changed it.
   */
  public boolean isIn(TurnContext visit, Incoming incoming, PromptChannel channel) {
    return records.requests().channelsOf(visit.person().id(), visit.at()).contains(channel.place())
        || mayChange(visit, incoming, channel);
  }

  /** Whether a person leads any channel of their workspace. */
  public boolean isLeadSomewhere(TurnContext visit, Incoming incoming) {
    return records
        .schedules()
        .ofChannels(incoming.from().platform(), incoming.from().workspace())
        .stream()
        .anyMatch(schedule -> isLead(visit, PromptChannel.of(schedule)));
  }
}
