package org.leadlearner.assistant.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.button.SentForm;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.prompt.ShareForm;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.assistant.turn.PromptChannel;
import org.leadlearner.assistant.turn.PromptPorts;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.StaffSentences.Sentence;
import org.leadlearner.schedule.PromptSchedule;

/**
 * A person's own sentence for the channel of a prompt: written for that and never copied from a
 * note, previewed as it will look, posted on a press, and only once (domain.md, section 4.4, rule
 * 7).
 */
final class ChannelShare {

  private final PromptPorts records;

  ChannelShare(PromptPorts records) {
    this.records = records;
  }

  Reply open(TurnContext visit, PromptSchedule schedule, Practice practice) {
    return new Reply.Open(form(visit.words(), schedule, practice).form());
  }

  private static ShareForm form(Phrases words, PromptSchedule schedule, Practice practice) {
    return new ShareForm(
        words, ChannelActions.on(SentForm.CHANNEL_SHARE, schedule, practice.day()), List.of());
  }

  /** The sentence was submitted: shows the preview. */
  Reply preview(
      TurnContext visit, PromptSchedule schedule, Practice practice, Heard.Submitted sent) {
    Phrases words = visit.words();
    ShareForm form = form(words, schedule, practice);
    Map<String, String> faults = form.faults(sent.values());
    if (!faults.isEmpty()) {
      return new Reply.Mend(form.form(), faults);
    }
    return preview(visit, schedule, practice, ShareForm.sentence(sent.values()));
  }

  /** A sentence was typed: shows the preview. */
  Reply preview(TurnContext visit, PromptSchedule schedule, Practice practice, String text) {
    return preview(
        visit,
        new Sentence(
            PromptChannel.of(schedule).addressee(), practice.day(), text, schedule.place(), false));
  }

  /** The sentence of a preview, unless it was posted. */
  Optional<String> previewed(TurnContext visit, Action post) {
    return CommonActions.number(post)
        .flatMap(id -> records.sentences().find(visit.person().id(), id))
        .filter(sentence -> !sentence.posted())
        .map(Sentence::text);
  }

  /** Shows the preview of other words; what was previewed before is posted no more. */
  Reply reworded(TurnContext visit, Action post, String text) {
    return CommonActions.number(post)
        .flatMap(id -> records.sentences().find(visit.person().id(), id))
        .filter(sentence -> !sentence.posted())
        .map(
            sentence ->
                preview(
                    visit,
                    new Sentence(sentence.practice(), sentence.day(), text, sentence.to(), false)))
        .orElseGet(() -> Reply.below(visit.say("channel.share.gone")));
  }

  private Reply preview(TurnContext visit, Sentence sentence) {
    String text = sentence.text();
    if (text.length() > ShareForm.LONGEST) {
      return Reply.below(visit.say("refused.long", "most", ShareForm.LONGEST));
    }
    Phrases words = visit.words();
    long id = records.sentences().keep(visit.person().id(), sentence);
    return Reply.below(
        new MessageBuilder(words)
            .heading("channel.share.title")
            .say("channel.share.preview")
            .add(new Part.Text(asPosted(visit, text)))
            .add(
                new Part.Buttons(
                    List.of(
                        Part.Button.main(
                            words.text("channel.share.post"),
                            Action.of(ChannelButton.POST).with(CommonActions.ID, id)),
                        Part.Button.no(
                            words.text("channel.share.later"), Action.of(ChannelButton.UNPOSTED)))))
            .remark("channel.share.care")
            .build());
  }

  /** Posts it, unless it was posted before. */
  List<Reply> post(TurnContext visit, Action action) {
    Optional<Long> id = CommonActions.number(action);
    Optional<Sentence> found =
        id.flatMap(number -> records.sentences().find(visit.person().id(), number));
    if (found.isEmpty()) {
      return List.of(Reply.below(visit.say("channel.share.gone")));
    } else if (!records.sentences().post(visit.person().id(), id.get())) {
      return List.of(Reply.inPlace(visit.say("channel.share.before")));
    }
    markShared(visit, found.get());
    return List.of(
        Reply.inPlace(visit.say("channel.share.posted")),
        new Reply.Post(
            found.get().to(),
            visit.words().message(List.of(new Part.Text(asPosted(visit, found.get().text()))))));
  }

  List<Reply> leave(TurnContext visit) {
    return List.of(Reply.inPlace(visit.say("channel.share.left")));
  }

  private void markShared(TurnContext visit, Sentence sentence) {
    long person = visit.person().id();
    records
        .practices()
        .find(sentence.practice(), sentence.day(), person)
        .flatMap(Practice::reply)
        .map(PracticeReply::sharedWithStaff)
        .ifPresent(
            reply -> records.practices().reply(sentence.practice(), sentence.day(), person, reply));
  }

  private static List<Line> asPosted(TurnContext visit, String text) {
    return List.of(
        visit.words().line("channel.share.by", "name", new Quoted(visit.person().name())),
        visit.words().line("channel.share.text", "text", new Quoted(text)));
  }
}
