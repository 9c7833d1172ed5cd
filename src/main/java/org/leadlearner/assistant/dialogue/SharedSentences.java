package org.leadlearner.assistant.dialogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadlearner.assistant.button.ChannelButton;
import org.leadlearner.assistant.button.PracticeButton;
import org.leadlearner.assistant.intent.PossibleAnswers;
import org.leadlearner.assistant.route.PromptRouter;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.message.Action;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/**
 * What is typed about an answer to a channel's prompt, while that answer is what was shown last,
 * and about a sentence that is previewed before it is posted.
 */
record SharedSentences(PromptRouter prompts, OpenQuestionPress buttons) {

  /** "Post it to the team" shares, where there is an answer to share. */
  private static final Set<Intent> SHARING = EnumSet.of(Intent.SHARE_WITH_STAFF, Intent.TEAM_POST);

  /** "Change it to: I asked two teachers". */
  private static final Pattern REWORDED =
      Pattern.compile(
          "(?:no,? |wait,? |hm+,? |actually,? )?"
              + "(?:(?:change|reword) (?:it|that|this) to|make (?:it|that)|say|write|put|instead"
              + "|c[aá]mbie(?:lo)? (?:a|por)|ponga|diga|escriba|mejor)\\s*[:,]\\s+(?<text>\\S.{9,})"
              + "|(?:no,? )?(?:change|reword) (?:it|that|this) to (?<rest>\\S+ \\S+ \\S.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** "Say teachers instead of staff", "change staff to teachers". */
  private static final Pattern REPLACED =
      Pattern.compile(
          "(?:no,? |wait,? |actually,? )?(?:please |por favor )?(?:"
              + "(?:say|write|put|use|diga|ponga|escriba|use)\\s+(?<said>.+?)\\s+"
              + "(?:instead of|rather than|and not|not|en (?:vez|lugar) de|y no)\\s+(?<not>.+?)"
              + "|(?:change|replace|swap|cambie|reemplace)\\s+(?<old>.+?)\\s+"
              + "(?:to|with|for|by|por|con|a)\\s+(?<new>.+?)"
              + ")(?:,? please|,? por favor)?[.!]?",
          Pattern.CASE_INSENSITIVE);

  private static final String QUOTES = "[\"“”'‘’«»]";

  /** Other words for the sentence that is previewed; empty where none is. */
  Optional<String> reworded(TurnContext visit, Optional<Asked> asked, String line) {
    return preview(asked).flatMap(post -> whole(line).or(() -> replaced(visit, post, line)));
  }

  private static Optional<String> whole(String line) {
    Matcher said = REWORDED.matcher(line.strip());
    return said.matches()
        ? Optional.ofNullable(said.group("text")).or(() -> Optional.of(said.group("rest")))
        : Optional.empty();
  }

  /** The sentence with some words in the place of others that are in it. */
  private Optional<String> replaced(TurnContext visit, Action post, String line) {
    Matcher said = REPLACED.matcher(line.strip());
    if (!said.matches()) {
      return Optional.empty();
    }
    boolean isInstead = said.group("said") != null;
    String fresh = plain(isInstead ? said.group("said") : said.group("new"));
    Pattern old =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])"
                + Pattern.quote(plain(isInstead ? said.group("not") : said.group("old")))
                + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return text(visit, post)
        .filter(text -> old.matcher(text).find())
        .map(text -> old.matcher(text).replaceAll(Matcher.quoteReplacement(fresh)));
  }

  private static String plain(String words) {
    return words.replaceAll(QUOTES, "").strip();
  }

  private Optional<String> text(TurnContext visit, Action post) {
    return post.is(ChannelButton.POST)
        ? prompts.channel().previewed(visit, post)
        : prompts.person().previewed(visit, post);
  }

  private static Optional<Action> preview(Optional<Asked> asked) {
    return action(asked, ChannelButton.POST).or(() -> action(asked, PracticeButton.POST));
  }

  /** The preview of the sentence in other words. */
  List<Reply> preview(TypedTurn said, Optional<Asked> asked, String text) {
    Action post = preview(asked).orElseThrow();
    return post.is(ChannelButton.POST)
        ? prompts.channel().reworded(said.visit(), post, text)
        : prompts.person().reworded(said.visit(), post, text);
  }

  /** What a line says about the answer to a channel's prompt; empty for anything else. */
  Optional<List<Reply>> ofChannel(TypedTurn said, Meaning meaning, Optional<Asked> asked) {
    Optional<String> text = said.text(meaning, Slot.TEXT);
    if (SHARING.contains(meaning.intent())) {
      return action(asked, ChannelButton.SHARE)
          .map(
              share ->
                  text.map(
                          one ->
                              prompts.channel().shared(said.visit(), said.incoming(), share, one))
                      .orElseGet(() -> buttons.press(said, share)));
    }
    return meaning.intent() == Intent.PRACTICE_NOTE
        ? action(asked, ChannelButton.NOTE)
            .map(
                note ->
                    text.map(
                            one ->
                                prompts.channel().noted(said.visit(), said.incoming(), note, one))
                        .orElseGet(() -> buttons.press(said, note)))
        : Optional.empty();
  }

  private static Optional<Action> action(Optional<Asked> asked, Action.Verb verb) {
    return asked.map(Asked::message).map(PossibleAnswers::of).stream()
        .flatMap(ways -> ways.ways().stream())
        .map(PossibleAnswers.Way::action)
        .filter(action -> action.is(verb))
        .findFirst();
  }
}
