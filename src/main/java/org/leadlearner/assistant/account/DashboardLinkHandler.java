package org.leadlearner.assistant.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.AdminRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.chat.message.Span;
import org.leadlearner.people.Admins;

/** Gives people the link to their dashboard, in their own conversation and nowhere else. */
public final class DashboardLinkHandler {

  private final DashboardDoor door;
  private final Admins admins;

  public DashboardLinkHandler(DashboardDoor door, Admins admins) {
    this.door = door;
    this.admins = admins;
  }

  public Message link(TurnContext visit) {
    Phrases words = visit.words();
    // A session shows teams' results for hours, and what it may show is decided at sign-in.
    if (MembersOnly.isUnknown(visit.person().profile())) {
      return new MessageBuilder(words).say("unknown.text").build();
    }
    return link(
        visit,
        "dashboard.link",
        "dashboard.once",
        door.addressFor(visit.person().id(), visit.at()));
  }

  /** The page of those who administer; nobody else is given a link to it. */
  public Message administration(TurnContext visit, Incoming incoming) {
    Phrases words = visit.words();
    if (MembersOnly.isUnknown(incoming.profile())) {
      return new MessageBuilder(words).say("unknown.text").build();
    } else if (!AdminRights.isAdmin(admins, incoming)) {
      return new MessageBuilder(words)
          .say("admin.no")
          .add(new Part.Buttons(List.of(CommonActions.dashboard(words))))
          .build();
    }
    return link(
        visit, "admin.link", "admin.once", door.adminAddressFor(visit.person().id(), visit.at()));
  }

  private static Message link(TurnContext visit, String key, String remark, Optional<URI> address) {
    Phrases words = visit.words();
    return address
        .map(
            found ->
                new MessageBuilder(words)
                    .say(key)
                    .say(new Line(List.of(Span.link(found))))
                    .remark(remark)
                    .build())
        .orElseGet(() -> new MessageBuilder(words).say("dashboard.closed").build());
  }
}
