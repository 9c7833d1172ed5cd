package org.leadlearner.assistant.turn;

import org.leadlearner.chat.Incoming;

/** Who may change a channel's prompts and the school calendar. */
public record ChannelRights(PromptPorts records) {

  /** Guests take part, and set nothing up for others. */
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

  /** Whether a person leads any channel of their workspace. */
  public boolean isLeadSomewhere(TurnContext visit, Incoming incoming) {
    return records
        .schedules()
        .ofChannels(incoming.from().platform(), incoming.from().workspace())
        .stream()
        .anyMatch(schedule -> isLead(visit, PromptChannel.of(schedule)));
  }
}
