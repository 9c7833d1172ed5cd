package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.leadlearner.chat.fit.FittingText;

/**
 * The limits for the blocks of one surface.
 *
 * @param most how many blocks
 * @param characters of their JSON
 */
record BlockLimit(int most, int characters) {

  boolean fits(List<ObjectNode> blocks) {
    return blocks.size() <= most && length(blocks) <= characters;
  }

  /**
   * The blocks, without the last ones if there are too many, with an ellipsis in their place.
   * Buttons are removed last, because without them the person cannot continue. Never empty.
   */
  ArrayNode cut(List<ObjectNode> blocks) {
    List<ObjectNode> kept = new ArrayList<>(blocks);
    if (!fits(kept) || kept.isEmpty()) {
      ObjectNode ellipsis = Blocks.context(1, FittingText.ELLIPSIS);
      BlockLimit rest = new BlockLimit(most - 1, characters - length(ellipsis));
      kept.add(rest.drop(kept), ellipsis);
    }
    return JsonNodeFactory.instance.arrayNode().addAll(kept);
  }

  /** Removes blocks until the rest fits and returns the first gap. */
  private int drop(List<ObjectNode> blocks) {
    int gap = blocks.size();
    int length = length(blocks);
    while (blocks.size() > most || length > characters) {
      int last = lastToGo(blocks);
      length -= length(blocks.remove(last));
      gap = Math.min(gap, last);
    }
    return Math.min(gap, blocks.size());
  }

  private static int lastToGo(List<ObjectNode> blocks) {
    for (int i = blocks.size() - 1; i >= 0; i--) {
      if (!blocks.get(i).get("type").textValue().equals("actions")) {
        return i;
      }
    }
    return blocks.size() - 1;
  }

  /** Including the two brackets around all. */
  private static int length(List<ObjectNode> blocks) {
    return 2 + blocks.stream().mapToInt(BlockLimit::length).sum();
  }

  /** Including the comma after it. */
  private static int length(ObjectNode block) {
    return block.toString().length() + 1;
  }
}
