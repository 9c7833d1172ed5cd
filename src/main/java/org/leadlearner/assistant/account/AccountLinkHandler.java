package org.leadlearner.assistant.account;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Conversation;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Link;
import org.leadlearner.people.Link.SetAside;
import org.leadlearner.people.Parting;
import org.leadlearner.people.PeopleDirectory;

/** Tells a person on both platforms that two accounts became theirs, and takes them apart again. */
public final class AccountLinkHandler {

  private final PeopleDirectory people;

  public AccountLinkHandler(PeopleDirectory people) {
    this.people = people;
  }

  /** What both sides are told when an account joined another; nothing when none did. */
  public List<Reply> told(TurnContext visit, Account from, Optional<Link> link) {
    return link.map(
            one ->
                List.of(
                    Reply.below(linked(visit, from, one)),
                    new Reply.Post(own(one.other()), linked(visit, from, one))))
        .orElse(List.of());
  }

  private static Message linked(TurnContext visit, Account from, Link link) {
    Phrases words = visit.words();
    MessageBuilder message =
        new MessageBuilder(words)
            .say("link.now", "one", platform(words, link.other()), "other", platform(words, from));
    if (link.setAside().contains(SetAside.CHECK_IN)) {
      message.say("link.checkin");
    }
    if (link.setAside().contains(SetAside.PROMPT_TIMES)) {
      message.say("link.prompts");
    }
    return message.say("link.undo").build();
  }

  /** Asks first: it cannot be taken back. */
  public Message ask(TurnContext visit) {
    Phrases words = visit.words();
    List<Account> accounts = people.accounts(visit.person().id());
    if (accounts.size() < 2) {
      return new MessageBuilder(words).say("unlink.nothing").build();
    }
    return new MessageBuilder(words)
        .say(
            "unlink.ask",
            "stays",
            platform(words, accounts.get(0)),
            "leaves",
            platform(words, accounts.get(accounts.size() - 1)))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(words.text("unlink.yes"), Action.of(CommonActions.UNLINK)),
                    Part.Button.no(words.text("unlink.no"), Action.of(CommonActions.STAY_LINKED)))))
        .build();
  }

  /** Answers in the place of the question, and tells the other side. */
  public List<Reply> part(TurnContext visit, Account from) {
    Optional<Parting> parting = people.part(visit.person().id(), visit.at());
    if (parting.isEmpty()) {
      return List.of(
          Reply.inPlace(new MessageBuilder(visit.words()).say("unlink.nothing").build()));
    }
    Account other =
        from.equals(parting.get().stays()) ? parting.get().leaves() : parting.get().stays();
    Message apart = apart(visit.words(), parting.get());
    return List.of(Reply.inPlace(apart), new Reply.Post(own(other), apart));
  }

  private static Message apart(Phrases words, Parting parting) {
    return new MessageBuilder(words)
        .say(
            "unlink.done",
            "stays",
            platform(words, parting.stays()),
            "leaves",
            platform(words, parting.leaves()))
        .build();
  }

  /** Platforms that vouch for people name their own conversation with us as they name them. */
  private static Conversation own(Account account) {
    return new Conversation(account.platform(), account.workspace(), account.user());
  }

  private static String platform(Phrases words, Account account) {
    return switch (account.platform()) {
      case "slack" -> words.text("platform.slack");
      case "teams" -> words.text("platform.teams");
      default -> words.text("platform.web");
    };
  }
}
