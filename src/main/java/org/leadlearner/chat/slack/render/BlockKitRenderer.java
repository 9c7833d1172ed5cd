package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.PlainText;

/** Draws a message as Block Kit, within Slack's limits whatever the message contains. */
public final class BlockKitRenderer {

  private static final int LONGEST_TEXT = 3_000;

  /** Slack's text objects have at most 3,000 characters, and its data table block 100 rows. */
  private static final SpaceBudget WIDE = new SpaceBudget(3_000, 100);

  private final PlainText plainText = new PlainText();
  private final String yourAnswer;

  /**
   * @param yourAnswer the label of the answer that was chosen before
   */
  public BlockKitRenderer(String yourAnswer) {
    this.yourAnswer = yourAnswer;
  }

  /**
   * The arguments of chat.postMessage and chat.update.
   *
   * @param text the whole message as text, for notifications and screen readers; Slack parses it as
   *     markup, so mentions and links in it are escaped
   * @param blocks between 1 and 50
   */
  public record Rendered(String text, ArrayNode blocks) {}

  /** For a channel or a direct message. */
  public Rendered message(Message message) {
    String words = TextLimit.escaped(LONGEST_TEXT, plainText.render(message));
    String text = words.isBlank() ? FittingText.ELLIPSIS : words;
    return new Rendered(text, fitting(message, BlockSurface.MESSAGE, text.length()));
  }

  /** For the App Home and modals, which have no charts and tables: there they are text. */
  public ArrayNode view(Message message) {
    return fitting(message, BlockSurface.VIEW, 0);
  }

  private ArrayNode fitting(Message message, BlockSurface surface, int taken) {
    BlockLimit fitting = new BlockLimit(surface.blocks(), surface.characters() - taken);
    List<ObjectNode> blocks =
        WIDE.drawn(
            room -> new MessageLayout(surface, room, yourAnswer).blocks(message), fitting::fits);
    return fitting.cut(blocks);
  }
}
