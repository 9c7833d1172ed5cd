package org.leadlearner.chat.slack.receive;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The emoji that people typed. Slack writes a name such as {@code :+1:} in the text, which without
 * this is a number or a time; the blocks of the message say which character a name stands for
 * (docs.slack.dev, emoji element).
 */
final class EmojiNames {

  private static final Pattern NAME =
      Pattern.compile(":([a-z0-9_+'-]+):(?::skin-tone-[2-6]:)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE_POINTS =
      Pattern.compile("[0-9a-f]{2,6}(?:-[0-9a-f]{2,6}){0,14}", Pattern.CASE_INSENSITIVE);

  /** What answers a question or cheers, for text without blocks: of a command, or in a form. */
  private static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("+1", "👍"),
          Map.entry("thumbsup", "👍"),
          Map.entry("-1", "👎"),
          Map.entry("thumbsdown", "👎"),
          Map.entry("ok_hand", "👌"),
          Map.entry("pray", "🙏"),
          Map.entry("white_check_mark", "✅"),
          Map.entry("heavy_check_mark", "✔️"),
          Map.entry("x", "❌"),
          Map.entry("100", "💯"),
          Map.entry("tada", "🎉"),
          Map.entry("clap", "👏"),
          Map.entry("raised_hands", "🙌"),
          Map.entry("muscle", "💪"),
          Map.entry("wave", "👋"),
          Map.entry("heart", "❤️"),
          Map.entry("star", "⭐"),
          Map.entry("sparkles", "✨"),
          Map.entry("fire", "🔥"),
          Map.entry("rocket", "🚀"),
          Map.entry("bulb", "💡"),
          Map.entry("eyes", "👀"),
          Map.entry("warning", "⚠️"),
          Map.entry("question", "❓"),
          Map.entry("exclamation", "❗"),
          Map.entry("smile", "😄"),
          Map.entry("slightly_smiling_face", "🙂"),
          Map.entry("grin", "😁"),
          Map.entry("joy", "😂"),
          Map.entry("wink", "😉"),
          Map.entry("blush", "😊"),
          Map.entry("sweat_smile", "😅"),
          Map.entry("thinking_face", "🤔"),
          Map.entry("disappointed", "😞"),
          Map.entry("cry", "😢"),
          Map.entry("sob", "😭"),
          Map.entry("zero", "0️⃣"),
          Map.entry("one", "1️⃣"),
          Map.entry("two", "2️⃣"),
          Map.entry("three", "3️⃣"),
          Map.entry("four", "4️⃣"),
          Map.entry("five", "5️⃣"),
          Map.entry("six", "6️⃣"),
          Map.entry("seven", "7️⃣"),
          Map.entry("eight", "8️⃣"),
          Map.entry("nine", "9️⃣"));

  private EmojiNames() {}

  /** The text with the emoji of its blocks as characters; names that no block knows stay. */
  static @Nullable String read(@Nullable String text, @Nullable List<LayoutBlock> blocks) {
    if (text == null || text.indexOf(':') < 0 || blocks == null) {
      return text;
    }
    return replaced(
        text,
        blocks.stream()
            .flatMap(EmojiNames::emoji)
            .filter(one -> one.getName() != null && character(one).isPresent())
            .collect(
                Collectors.toMap(
                    one -> plainName(one.getName()),
                    one -> character(one).orElseThrow(),
                    (first, again) -> first)));
  }

  /** The text with the most common emoji as characters. */
  static String read(String text) {
    return text.indexOf(':') < 0 ? text : replaced(text, COMMON);
  }

  private static String replaced(String text, Map<String, String> known) {
    return NAME.matcher(text)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(
                    known.getOrDefault(plainName(name.group(1)), name.group())));
  }

  private static String plainName(String name) {
    return name.split("::", 2)[0];
  }

  private static Stream<RichTextSectionElement.Emoji> emoji(Object part) {
    if (part instanceof RichTextSectionElement.Emoji emoji) {
      return Stream.of(emoji);
    }
    return parts(part).stream().flatMap(EmojiNames::emoji);
  }

  private static List<?> parts(Object part) {
    List<?> parts = null;
    if (part instanceof RichTextBlock block) {
      parts = block.getElements();
    } else if (part instanceof RichTextSectionElement section) {
      parts = section.getElements();
    } else if (part instanceof RichTextListElement list) {
      parts = list.getElements();
    } else if (part instanceof RichTextQuoteElement quote) {
      parts = quote.getElements();
    }
    return parts == null ? List.of() : parts;
  }

  private static Optional<String> character(RichTextSectionElement.Emoji emoji) {
    return Optional.ofNullable(emoji.getUnicode())
        .filter(codes -> CODE_POINTS.matcher(codes).matches())
        .map(codes -> Arrays.stream(codes.split("-")).map(code -> Integer.parseInt(code, 16)))
        .map(Stream::toList)
        .filter(codes -> codes.stream().allMatch(Character::isValidCodePoint))
        .map(codes -> codes.stream().map(Character::toString).collect(Collectors.joining()));
  }
}
