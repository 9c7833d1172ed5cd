package org.leadlearner.assistant.prompt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.phrase.ChannelNames;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.PromptSchedule;

/**
 * The form for a sentence for staff. It starts empty: a private note is never copied.
 *
 * @param sent the action of the submitted form
 * @param channels to choose from; none when there is no choice, or when the sentence is only shown
 */
public record ShareForm(Phrases words, Action sent, List<PromptSchedule> channels) {

  /** The most characters of a sentence for staff. */
  public static final int LONGEST = 500;

  private static final String SENTENCE = "sentence";
  private static final String CHANNEL = "channel";

  public Form form() {
    List<Form.Field> fields = new ArrayList<>();
    fields.add(
        new Form.Write(
            SENTENCE,
            words.text("share.sentence"),
            Optional.of(words.text("share.hint")),
            Optional.empty(),
            LONGEST,
            true));
    if (!channels.isEmpty()) {
      fields.add(pick());
    }
    return new Form(sent, words.text("share.title"), words.text("share.submit"), fields);
  }

  private Form.PickOne pick() {
    ChannelNames names = new ChannelNames(words, channels);
    List<Form.Value> values =
        channels.stream()
            .map(one -> new Form.Value(String.valueOf(one.id()), names.of(one)))
            .toList();
    return new Form.PickOne(
        CHANNEL,
        words.text("share.channel"),
        Optional.empty(),
        List.of(new Form.Group(words.text("share.channels"), values)),
        values.size() == 1 ? Optional.of(values.get(0).value()) : Optional.empty(),
        true);
  }

  public static String sentence(Map<String, String> values) {
    return values.getOrDefault(SENTENCE, "").strip();
  }

  /** The chosen channel. */
  Optional<Conversation> place(Map<String, String> values) {
    return channels.stream()
        .filter(one -> String.valueOf(one.id()).equals(values.get(CHANNEL)))
        .map(PromptSchedule::place)
        .findFirst();
  }

  /** The errors that keep it from being previewed, by field. */
  public Map<String, String> faults(Map<String, String> values) {
    Map<String, String> faults = new LinkedHashMap<>();
    if (sentence(values).isEmpty()) {
      faults.put(SENTENCE, words.text("share.empty"));
    } else if (sentence(values).length() > LONGEST) {
      faults.put(SENTENCE, words.text("refused.long", "most", LONGEST));
    }
    if (!channels.isEmpty() && place(values).isEmpty()) {
      faults.put(CHANNEL, words.text("share.where"));
    }
    return faults;
  }
}
