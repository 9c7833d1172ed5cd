package org.leadlearner.assistant.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadlearner.assistant.button.AccountButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
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
 * Asks on both platforms whether two accounts are one person's, and takes them apart again. The
 * account that was there before is asked first: until it says yes, who has its address elsewhere
 * learns nothing.
 */
public final class AccountLinkHandler {

  private final PeopleDirectory people;

  public AccountLinkHandler(PeopleDirectory people) {
    this.people = people;
  }

  /** Asks the account that was there before; the other one hears nothing of it. */
  public List<Reply.Post> asked(Optional<LinkQuestion> question) {
    return question.stream()
        .map(one -> post(one.elder(), "link.ask", one.younger(), new Quoted(one.name())))
        .toList();
  }

  /** They said yes: as the elder, then the younger is asked; as the younger, then they are one. */
  public List<Reply> agreed(TurnContext visit, Account from) {
    Optional<Account> younger = people.agreeToLink(visit.person().id(), visit.at());
    if (younger.isPresent()) {
      return List.of(
          Reply.inPlace(
              new MessageBuilder(visit.words())
                  .say("link.agreed", "platform", platform(visit.words(), younger.get()))
                  .build()),
          post(younger.get(), "link.confirm", from, new Quoted(visit.person().name())));
    }
    return people
        .link(visit.person().id(), visit.at())
        .map(link -> told(visit, from, link))
        .orElseGet(() -> List.of(Reply.inPlace(say(visit, "link.gone"))));
  }

  public List<Reply> refused(TurnContext visit) {
    boolean isHeard = people.refuseToLink(visit.person().id(), visit.at());
    return List.of(Reply.inPlace(say(visit, isHeard ? "link.refused" : "link.gone")));
  }

  /** Asked whether they want to be two people again, they said no. */
  public List<Reply> kept(TurnContext visit) {
    return List.of(Reply.inPlace(say(visit, "unlink.kept")));
  }

  /** What is asked in the conversation of one account about another. */
  private Reply.Post post(Account to, String key, Account about, Quoted name) {
    Phrases words =
        Phrases.in(
            people
                .find(to)
                .flatMap(people::known)
                .map(PeopleDirectory.Known::locale)
                .orElse(Locale.ENGLISH));
    return new Reply.Post(
        Conversation.own(to),
        new MessageBuilder(words)
            .say(key, "platform", platform(words, about), "name", name)
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

  private static List<Reply> told(TurnContext visit, Account from, Link link) {
    Message message = linked(visit, from, link);
    return List.of(Reply.inPlace(message), new Reply.Post(Conversation.own(link.other()), message));
  }

  private static Message say(TurnContext visit, String key) {
    return new MessageBuilder(visit.words()).say(key).build();
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
                    Part.Button.other(words.text("unlink.yes"), Action.of(AccountButton.UNLINK)),
                    Part.Button.no(words.text("unlink.no"), Action.of(AccountButton.STAY_LINKED)))))
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
    return List.of(Reply.inPlace(apart), new Reply.Post(Conversation.own(other), apart));
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

  private static String platform(Phrases words, Account account) {
    return switch (account.platform()) {
      case "slack" -> words.text("platform.slack");
      case "teams" -> words.text("platform.teams");
      default -> words.text("platform.web");
    };
  }
}
