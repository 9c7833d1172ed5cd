package org.leadlearner.assistant.prompt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.phrase.ChannelNames;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.schedule.OwnPrompts;
import org.leadlearner.assistant.turn.ChannelRights;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.MembersOnly;
import org.leadlearner.assistant.turn.PromptActions;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Conversation;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.StaffSentences.Sentence;
import org.leadlearner.schedule.PromptSchedule;

/**
 * Lets a leader share a sentence with staff: written for that, previewed as it will look, posted on
 * a press, and only once.
 */
final class ShareHandler {

  private final PromptPorts records;

  ShareHandler(PromptPorts records) {
    this.records = records;
  }

  /** Opens the form for it. */
  Reply open(TurnContext visit, Incoming incoming, Practice practice) {
    return practice.isDone()
        ? new Reply.Open(form(visit, incoming, practice).form())
        : Reply.below(first(visit, practice));
  }

  /** For a typed sentence: without a choice of channels, the preview follows at once. */
  Message typed(TurnContext visit, Incoming incoming, Practice practice, Optional<String> text) {
    Phrases words = visit.words();
    if (!practice.isDone()) {
      return first(visit, practice);
    } else if (text.isEmpty()) {
      Part.Button button =
          PersonalPromptActions.on(
              words, "practice.button.share", PracticeButton.SHARE, practice.day());
      return new MessageBuilder(words)
          .say("share.how")
          .add(new Part.Buttons(List.of(button)))
          .build();
    } else if (text.get().length() > ShareForm.LONGEST) {
      return new MessageBuilder(words).say("refused.long", "most", ShareForm.LONGEST).build();
    }
    List<PromptSchedule> channels = channels(visit, incoming);
    return switch (channels.size()) {
      case 0 -> toCopy(visit, text.get());
      case 1 -> preview(visit, practice.day(), text.get(), channels.get(0).place());
      default -> askWhere(visit, practice.day(), text.get(), channels);
    };
  }

  /** A prompt without an answer must be answered first; the buttons for that are below. */
  private static Message first(TurnContext visit, Practice practice) {
    return new MessageBuilder(visit.words())
        .say("share.first")
        .add(PersonalPromptActions.done(visit.words(), practice.day()))
        .build();
  }

  /** The form was submitted: shows the preview. */
  Reply submitted(TurnContext visit, Incoming incoming, Practice practice, Heard.Submitted sent) {
    ShareForm form = form(visit, incoming, practice);
    if (!form.faults(sent.values()).isEmpty()) {
      return new Reply.Mend(form.form(), form.faults(sent.values()));
    }
    String text = ShareForm.sentence(sent.values());
    return Reply.below(
        form.place(sent.values())
            .map(place -> preview(visit, practice.day(), text, place))
            .orElseGet(() -> toCopy(visit, text)));
  }

  /** One of several channels was chosen. */
  Reply pickedPlace(TurnContext visit, Action action) {
    return Reply.inPlace(
        found(visit, action)
            .map(sentence -> preview(visit, number(action), sentence))
            .orElseGet(() -> visit.say("share.missing")));
  }

  /** Posts it, unless it was posted before. */
  List<Reply> post(TurnContext visit, Action action) {
    Optional<String> refusal = MembersOnly.refusal(visit.person().profile(), "share.guest");
    Optional<Sentence> found = found(visit, action);
    if (refusal.isPresent()) {
      return List.of(Reply.below(visit.say(refusal.get())));
    } else if (found.isEmpty()) {
      return List.of(Reply.below(visit.say("share.missing")));
    }
    Sentence sentence = found.get();
    if (!records.sentences().post(visit.person().id(), number(action))) {
      return List.of(Reply.inPlace(visit.say("share.before")));
    }
    OwnPrompts own = OwnPrompts.of(records, visit);
    own.practice(sentence.day())
        .flatMap(Practice::reply)
        .map(PracticeReply::sharedWithStaff)
        .ifPresent(reply -> own.reply(sentence.day(), reply));
    Conversation to = sentence.to();
    Line posted = visit.words().line("share.posted", "channel", name(visit, to));
    return List.of(
        Reply.inPlace(visit.say(posted)),
        new Reply.Post(
            to,
            new MessageBuilder(visit.words()).sayAll(asPosted(visit, sentence.text())).build()));
  }

  /** What was posted is the channel's, where the assistant takes nothing down. */
  Optional<Message> posted(TurnContext visit) {
    return records
        .sentences()
        .lastPosted(visit.person().id(), visit.today().minusDays(1))
        .map(sentence -> visit.say("share.stands", "text", new Quoted(sentence.text())));
  }

  /** The sentence of a preview, unless it was posted. */
  Optional<String> previewed(TurnContext visit, Action post) {
    return found(visit, post).filter(sentence -> !sentence.posted()).map(Sentence::text);
  }

  /** Shows the preview of other words. */
  Message reworded(TurnContext visit, Action post, String text) {
    if (text.length() > ShareForm.LONGEST) {
      return visit.say("refused.long", "most", ShareForm.LONGEST);
    }
    return found(visit, post)
        .filter(sentence -> !sentence.posted())
        .map(sentence -> preview(visit, sentence.day(), text, sentence.to()))
        .orElseGet(() -> visit.say("share.missing"));
  }

  private Message preview(TurnContext visit, LocalDate day, String text, Conversation to) {
    Sentence sentence =
        new Sentence(OwnPrompts.of(records, visit).addressee(), day, text, to, false);
    return preview(visit, records.sentences().keep(visit.person().id(), sentence), sentence);
  }

  private Message preview(TurnContext visit, long id, Sentence sentence) {
    Phrases words = visit.words();
    return new MessageBuilder(words)
        .heading("share.preview.title")
        .say("share.preview", "channel", name(visit, sentence.to()))
        .add(new Part.Text(asPosted(visit, sentence.text())))
        .add(
            new Part.Buttons(
                List.of(
                    Part.Button.main(
                        words.text("share.button.post"),
                        Action.of(PracticeButton.POST).with(CommonActions.ID, id)),
                    Part.Button.no(
                        words.text("share.button.later"), Action.of(PracticeButton.UNPOSTED)))))
        .remark("prompt.care")
        .build();
  }

  private static List<Line> asPosted(TurnContext visit, String text) {
    return List.of(
        visit.words().line("share.post", "name", new Quoted(visit.person().name())),
        visit.words().line("share.text", "text", new Quoted(text)));
  }

  private Message askWhere(
      TurnContext visit, LocalDate day, String text, List<PromptSchedule> channels) {
    ChannelNames names = new ChannelNames(visit.words(), channels);
    List<Part.Option> options = new ArrayList<>();
    for (PromptSchedule channel : channels) {
      Sentence sentence =
          new Sentence(
              OwnPrompts.of(records, visit).addressee(), day, text, channel.place(), false);
      long id = records.sentences().keep(visit.person().id(), sentence);
      options.add(
          new Part.Option(
              String.valueOf(options.size() + 1),
              names.of(channel),
              Action.of(PracticeButton.PREVIEW).with(CommonActions.ID, id),
              false));
    }
    return new MessageBuilder(visit.words())
        .say("share.where")
        .add(new Part.Choices(options))
        .build();
  }

  /** There is no channel with prompts, so the person can copy the sentence and post it. */
  private static Message toCopy(TurnContext visit, String text) {
    return new MessageBuilder(visit.words())
        .say("share.copy")
        .say("share.text", "text", new Quoted(text))
        .build();
  }

  private ShareForm form(TurnContext visit, Incoming incoming, Practice practice) {
    return new ShareForm(
        visit.words(), PromptActions.on(SentForm.SHARE, practice.day()), channels(visit, incoming));
  }

  private List<PromptSchedule> channels(TurnContext visit, Incoming incoming) {
    // Channels that the person may not be in are not named, and guests see none.
    ChannelRights rights = new ChannelRights(records);
    return MembersOnly.isMember(incoming.profile())
        ? OwnPrompts.of(records, visit)
            .channels(incoming.where().own().platform(), incoming.where().own().workspace())
            .stream()
            .filter(channel -> rights.isIn(visit, incoming, PromptChannel.of(channel)))
            .toList()
        : List.of();
  }

  private String name(TurnContext visit, Conversation place) {
    List<PromptSchedule> all =
        OwnPrompts.of(records, visit).channels(place.platform(), place.workspace());
    return new ChannelNames(visit.words(), all).of(place);
  }

  private Optional<Sentence> found(TurnContext visit, Action action) {
    return CommonActions.number(action)
        .flatMap(id -> records.sentences().find(visit.person().id(), id));
  }

  private static long number(Action action) {
    return CommonActions.number(action).orElseThrow();
  }
}
