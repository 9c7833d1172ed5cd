package org.leadlearner.assistant.account;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.leadlearner.access.DashboardDoor;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Span;

/** Gives people the link to their dashboard, in their own conversation and nowhere else. */
public final class DashboardLinkHandler {

  private final DashboardDoor door;

  public DashboardLinkHandler(DashboardDoor door) {
    this.door = door;
  }

  public Message link(TurnContext visit) {
    Phrases words = visit.words();
    // It shows teams' results for hours, and what it shows is settled as they enter.
    if (MembersOnly.isUnknown(visit.person().profile())) {
      return new MessageBuilder(words).say("unknown.text").build();
    }
    Optional<URI> address = door.addressFor(visit.person().id(), visit.at());
    return address
        .map(
            found ->
                new MessageBuilder(words)
                    .say("dashboard.link")
                    .say(new Line(List.of(Span.link(found))))
                    .remark("dashboard.once")
                    .build())
        .orElseGet(() -> new MessageBuilder(words).say("dashboard.closed").build());
  }
}
