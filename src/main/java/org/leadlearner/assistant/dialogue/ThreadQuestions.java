package org.leadlearner.assistant.dialogue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadlearner.assistant.reply.Replies;
import org.leadlearner.assistant.turn.TurnContext;
import org.leadlearner.chat.Heard;
import org.leadlearner.chat.Incoming;
import org.leadlearner.chat.Reply;
import org.leadlearner.chat.TypedText;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Situation;
import org.leadlearner.understand.Understanding;

/**
 * What people write to each other below a message in a channel, without naming the bot: a question
 * about the bot is answered to the one who asks, in their own conversation, and so is distress. All
 * else there is said to others.
 */
public record ThreadQuestions(Ear ear, Replies replies) {

  private static final Set<Intent> ABOUT_THE_BOT =
      EnumSet.of(
          Intent.WHAT_ARE_YOU,
          Intent.ARE_YOU_AI,
          Intent.WHO_SEES,
          Intent.HOW_LONG,
          Intent.EXPLAIN_WORD,
          Intent.WHY_THIS_PROMPT,
          Intent.WHY_HIDDEN,
          Intent.BOUNDARY,
          Intent.HOW_TO);

  private static final Pattern QUESTION =
      Pattern.compile("(?:who|what|why|how|is|are|can|do|does|qui[eé]n|qu[eé]|c[oó]mo)\\b.*");

  private static final Pattern TO_SOMEBODY = Pattern.compile("[@<].*");

  /** What is asked of the bot, or that somebody is not well; empty for all else. */
  public Optional<Meaning> asked(Incoming incoming) {
    if (!(incoming.heard() instanceof Heard.Replied replied) || ear.trouble().isPresent()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(incoming.at(), incoming.profile().zone());
    Situation situation =
        new Situation(Set.of(Context.IDLE), Optional.empty(), Optional.empty(), today);
    return ear.hear(replied.text(), situation) instanceof Understanding.Act act
        ? Optional.of(act.meaning()).filter(meaning -> isForUs(meaning, replied.text()))
        : Optional.empty();
  }

  /** Answers it; their own open question stays. */
  public List<Reply> answer(TurnContext visit, Meaning meaning) {
    visit.saysAside();
    return replies.answer(visit, meaning).map(Reply::below).stream().toList();
  }

  private static boolean isForUs(Meaning meaning, String line) {
    if (meaning.intent() == Intent.DISTRESS) {
      return true;
    }
    String typed = TypedText.compared(line);
    boolean isQuestion = line.strip().endsWith("?") || QUESTION.matcher(typed).matches();
    return isQuestion
        && ABOUT_THE_BOT.contains(meaning.intent())
        && !TO_SOMEBODY.matcher(line.strip()).matches();
  }
}
