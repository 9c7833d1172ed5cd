package org.leadlearner.chat.teams.receive;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Entity;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.leadlearner.chat.TypedText;

/** The text that people typed, without the markup that Teams adds. */
public final class UserText {

  private static final String MENTION = "mention";
  private static final Pattern NAME_MARK = Pattern.compile("</?at(?: [^<>]*+)?>");
  private static final Pattern LINE_END =
      Pattern.compile("(?i)<br[^<>]*+>|</(?:p|div|li|tr|h\\d)>");
  private static final Pattern TAG = Pattern.compile("<[^<>]*+>");
  private static final Pattern LINE_ENDS = Pattern.compile("\\n[ \\t\\n]*+");

  private UserText() {}

  /** Whether the activity mentions the bot. */
  public static boolean isMentioned(ActivityContext context) {
    return !ourMentions(context).isEmpty();
  }

  /** The typed line without mentions of the bot; other people's names stay. */
  public static String typed(ActivityContext context) {
    String text = Objects.toString(context.activity().getText(), "");
    for (String mention : ourMentions(context)) {
      text = mention.isEmpty() ? text : text.replace(mention, " ");
    }
    return TypedText.kept(NAME_MARK.matcher(text).replaceAll("").replace("&nbsp;", " "));
  }

  /** The text of an HTML message. */
  static String plain(String html) {
    String lines = LINE_END.matcher(html.replace("\r", "").replace('\n', ' ')).replaceAll("\n");
    String words = StringEscapeUtils.unescapeHtml4(TAG.matcher(lines).replaceAll(""));
    return LINE_ENDS.matcher(TypedText.kept(words)).replaceAll("\n");
  }

  /** The ids of the people it mentions, without the bot. */
  public static List<String> othersMentioned(ActivityContext context) {
    return mentions(context)
        .map(entity -> entity.path("mentioned").path("id").asText(""))
        .filter(id -> !id.isBlank() && !id.equals(context.bot()))
        .distinct()
        .toList();
  }

  private static List<String> ourMentions(ActivityContext context) {
    return mentions(context)
        .filter(entity -> context.bot().equals(entity.path("mentioned").path("id").asText()))
        .map((JsonNode entity) -> entity.path("text").asText(""))
        .toList();
  }

  private static Stream<JsonNode> mentions(ActivityContext context) {
    List<Entity> entities = context.activity().getEntities();
    return entities == null
        ? Stream.of()
        : entities.stream()
            .filter(entity -> entity != null && MENTION.equals(entity.getType()))
            .map(entity -> ActivityJson.tree(entity.getProperties()));
  }
}
