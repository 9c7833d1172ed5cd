package org.leadlearner.assistant.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.assistant.button.AccountButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.PlatformName;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.Readers;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Link;
import org.leadlearner.people.Link.SetAside;
import org.leadlearner.people.Parting;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.PeopleDirectory.LinkQuestion;

/**
 * Asks on both platforms whether two accounts belong to one person, and separates them again. The
 * older account is asked first: until it agrees, the person with the same address elsewhere learns
 * nothing.
 */
public final class AccountLinkHandler {

  private final PeopleDirectory people;

  public AccountLinkHandler(PeopleDirectory people) {
    this.people = people;
  }

  /** Asks the older account; the other one is not told. */
  public List<Reply.Post> asked(Optional<LinkQuestion> question) {
    return question.stream()
        .map(one -> post(one.elder(), "link.ask", one.younger(), new Quoted(one.name())))
        .toList();
  }

  /**
   * They agreed: if the elder, then the younger is asked; if the younger, then the accounts are
   * linked.
   */
  public List<Reply> agreed(TurnContext visit, Account from) {
    Optional<Account> younger = people.agreeToLink(visit.person().id(), visit.at());
    if (younger.isPresent()) {
      return List.of(
          Reply.inPlace(
              visit.say(
                  "link.agreed",
                  "platform",
                  PlatformName.of(visit.words(), younger.get().platform()))),
          post(younger.get(), "link.confirm", from, new Quoted(visit.person().name())));
    }
    return people
        .link(visit.person().id(), visit.at())
        .map(link -> notice(visit, from, link))
        .orElseGet(() -> List.of(Reply.inPlace(visit.say("link.gone"))));
  }

  public List<Reply> refused(TurnContext visit) {
    boolean isHeard = people.refuseToLink(visit.person().id(), visit.at());
    return List.of(Reply.inPlace(visit.say(isHeard ? "link.refused" : "link.gone")));
  }

  /** They decided against separating the accounts. */
  public List<Reply> kept(TurnContext visit) {
    return List.of(Reply.inPlace(visit.say("unlink.kept")));
  }

  /** The question in the conversation of one account about another. */
  private Reply.Post post(Account to, String key, Account about, Quoted name) {
    Phrases words =
        people
            .find(to)
            .map(id -> new Readers(people).of(id))
            .orElseGet(() -> Phrases.in(Locale.ENGLISH));
    return new Reply.Post(
        Conversation.own(to),
        new MessageBuilder(words)
            .say(key, "platform", PlatformName.of(words, about.platform()), "name", name)
            .say("link.what")
            .add(
                new Part.Buttons(
                    List.of(
                        Part.Button.other(words.text("link.yes"), Action.of(AccountButton.LINK)),
                        Part.Button.other(
                            words.text("link.no"),
                            Action.of(AccountButton.STAY_APART).declining()))))
            .build());
  }

  private static List<Reply> notice(TurnContext visit, Account from, Link link) {
    Message message = linked(visit, from, link);
    return List.of(Reply.inPlace(message), new Reply.Post(Conversation.own(link.other()), message));
  }

  private static Message linked(TurnContext visit, Account from, Link link) {
    Phrases words = visit.words();
    MessageBuilder message =
        new MessageBuilder(words)
            .say(
                "link.now",
                "one",
                PlatformName.of(words, link.other().platform()),
                "other",
                PlatformName.of(words, from.platform()));
    if (link.setAside().contains(SetAside.CHECK_IN)) {
      message.say("link.checkin");
    }
    if (link.setAside().contains(SetAside.PROMPT_TIMES)) {
      message.say("link.prompts");
    }
    return message.say("link.undo").build();
  }

  /** Asks first, because it cannot be undone. */
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
            PlatformName.of(words, accounts.get(0).platform()),
            "leaves",
            PlatformName.of(words, accounts.get(accounts.size() - 1).platform()))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.other(words.text("unlink.yes"), Action.of(AccountButton.UNLINK)),
                    Part.Button.no(words.text("unlink.no"), Action.of(AccountButton.STAY_LINKED)))))
        .build();
  }

  /** Replies in place of the question, and notifies the other account. */
  public List<Reply> part(TurnContext visit, Account from) {
    Optional<Parting> parting = people.part(visit.person().id(), visit.at());
    if (parting.isEmpty()) {
      return List.of(Reply.inPlace(visit.say("unlink.nothing")));
    }
    Account other =
        from.equals(parting.get().stays()) ? parting.get().leaves() : parting.get().stays();
    Message apart = apart(visit.words(), parting.get());
    return List.of(Reply.inPlace(apart), new Reply.Post(Conversation.own(other), apart));
  }

  private static Message apart(Phrases words, Parting parting) {
    return new MessageBuilder(words)
        .say(
            "unlink.done",
            "stays",
            PlatformName.of(words, parting.stays().platform()),
            "leaves",
            PlatformName.of(words, parting.leaves().platform()))
        .build();
  }
}
