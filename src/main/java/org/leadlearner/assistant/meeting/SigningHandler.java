package org.leadlearner.assistant.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.button.SigningButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.round.OpenRoundHandler;
import org.leadlearner.assistant.round.SummaryLine;
import org.leadlearner.assistant.team.AgreementActions;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.TeamPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Member;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Signatures;
import org.leadlearner.progress.meeting.Signing;

/**
 * Asks each member once whether they would sign an agreement, and stores the answers; how many sign
 * is shown, who signs is not (domain.md, section 3.7).
 */
final class SigningHandler {

  private final TeamPorts records;

  SigningHandler(TeamPorts records) {
    this.records = records;
  }

  /**
   * Asks all members in their own conversations; a team that is too small to be counted is not
   * asked.
   *
   * @param record the agreement as text, in the language of its reader
   */
  List<Reply> ask(
      TurnContext visit,
      ClosedRound at,
      Agreement agreement,
      Function<Phrases, List<Line>> record) {
    List<Member> members = records.teams().members(at.team().id());
    Set<Long> counted = OpenRoundHandler.counted(members);
    if (counted.size() < records.suppression().minimum()) {
      return List.of();
    }
    signatures().ask(agreement, counted, visit.at());
    List<Reply> replies = new ArrayList<>();
    members.stream()
        .filter(Member::isCounted)
        .forEach(
            member -> {
              Phrases words = records.readers().of(member.personId());
              // The person who recorded it has it right above.
              boolean isAbove = member.personId() == visit.person().id();
              List<Line> read = isAbove ? List.of() : record.apply(words);
              replies.add(new Reply.Post(member.own(), question(words, at, agreement, read)));
            });
    return replies;
  }

  private static Message question(
      Phrases words, ClosedRound at, Agreement agreement, List<Line> record) {
    return new MessageBuilder(words)
        .heading("agreed.title", "team", at.team().name())
        .sayAll(record)
        .say("sign.ask")
        .add(buttons(words, at, agreement))
        .remark("sign.who")
        .build();
  }

  static Part.Buttons buttons(Phrases words, ClosedRound at, Agreement agreement) {
    return new Part.Buttons(
        List.of(
            Part.Button.other(
                words.text("sign.button.yes"), action(at, agreement, SigningButton.YES)),
            Part.Button.no(words.text("sign.button.no"), action(at, agreement, SigningButton.NO)),
            Part.Button.other(
                words.text("sign.button.line"), action(at, agreement, SigningButton.LINE))));
  }

  private static Action action(ClosedRound at, Agreement agreement, Action.Verb verb) {
    return AgreementActions.of(verb, at.team(), agreement);
  }

  /** Whether this person still has to answer. */
  boolean isOpen(TurnContext visit, Agreement agreement) {
    return signatures().isAsked(agreement, visit.person().id())
        && signatures().of(agreement).filter(one -> one.isDraft(visit.at())).isPresent();
  }

  List<Reply> pressed(TurnContext visit, ClosedRound at, SigningButton button, Action action) {
    Optional<String> refused = refused(visit, at, action);
    if (refused.isPresent()) {
      return List.of(Reply.below(visit.say(refused.get())));
    }
    return List.of(
        switch (button) {
          case YES -> answered(visit, at, true);
          case NO -> answered(visit, at, false);
          case LINE -> new Reply.Open(page(visit.words(), at, agreement(at)).form());
        });
  }

  private Reply answered(TurnContext visit, ClosedRound at, boolean signs) {
    signatures().answer(agreement(at), visit.person().id(), signs);
    return Reply.below(visit.say(signs ? "sign.thanks" : "sign.thanks.no"));
  }

  /** A no with a line that goes to the lead, without a name. */
  List<Reply> sent(TurnContext visit, ClosedRound at, Heard.Submitted sent) {
    Optional<String> refused = refused(visit, at, sent.action());
    if (refused.isPresent()) {
      return List.of(Reply.below(visit.say(refused.get())));
    }
    Agreement agreement = agreement(at);
    SigningForm page = page(visit.words(), at, agreement);
    Map<String, String> faults = page.faults(sent.values());
    if (!faults.isEmpty()) {
      return List.of(new Reply.Mend(page.form(), faults));
    }
    signatures().answer(agreement, visit.person().id(), false);
    List<Reply> replies = new ArrayList<>();
    replies.add(Reply.below(visit.say("sign.thanks.line")));
    lead(at, agreement)
        .map(
            lead ->
                new Reply.Post(
                    lead.own(), line(records.readers().of(lead.personId()), at, page, sent)))
        .ifPresent(replies::add);
    return replies;
  }

  private static SigningForm page(Phrases words, ClosedRound at, Agreement agreement) {
    return new SigningForm(words, action(at, agreement, SentForm.SIGN_LINE));
  }

  private static Message line(
      Phrases words, ClosedRound at, SigningForm page, Heard.Submitted sent) {
    return new MessageBuilder(words)
        .heading("agreed.title", "team", at.team().name())
        .say("sign.line", "text", new Quoted(page.line(sent.values())))
        .remark("sign.line.who")
        .build();
  }

  /**
   * The person who stored the agreement; if they are no longer a lead, the lead who joined first.
   */
  private Optional<Member> lead(ClosedRound at, Agreement agreement) {
    List<Member> leads =
        records.teams().members(at.team().id()).stream().filter(Member::isLead).toList();
    return leads.stream()
        .filter(lead -> lead.personId() == agreement.recordedBy())
        .findFirst()
        .or(() -> leads.stream().findFirst());
  }

  /** Why this press signs nothing. */
  private Optional<String> refused(TurnContext visit, ClosedRound at, Action action) {
    Optional<Agreement> kept = records.agreements().of(at.id());
    if (kept.filter(one -> AgreementActions.isAbout(action, one)).isEmpty()) {
      return Optional.of("meeting.step.changed");
    } else if (signatures()
        .of(kept.get())
        .filter(one -> visit.at().isBefore(one.until()))
        .isEmpty()) {
      return Optional.of("sign.over");
    }
    return signatures().isAsked(kept.get(), visit.person().id())
        ? Optional.empty()
        : Optional.of("sign.before");
  }

  private Agreement agreement(ClosedRound at) {
    return records.agreements().of(at.id()).orElseThrow();
  }

  private Signatures signatures() {
    return records.agreements().signatures();
  }

  /** The same with how signing goes. */
  static SummaryLine statusLine(
      Phrases words, Agreement agreement, Optional<Signing> signing, StatusDay day) {
    return new SummaryLine(
        "signed", status(words, agreement, signing, day), List.of(words.line("basis.signed")));
  }

  /** Whether it is a draft, or how many signed it. */
  static Line status(Phrases words, Agreement agreement, Optional<Signing> signing, StatusDay day) {
    if (signing.isEmpty()) {
      return words.line("sign.status.agreed", "date", day.of(agreement.at()));
    }
    Signing some = signing.get();
    return some.isDraft(day.now())
        ? words.line("sign.status.draft", "count", some.asked(), "date", day.of(some.until()))
        : words.line("sign.status", "signed", some.signed(), "count", some.asked());
  }
}
