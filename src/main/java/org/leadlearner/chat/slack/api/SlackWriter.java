package org.leadlearner.chat.slack.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.slack.api.methods.SlackApiErrorResponse;
import java.util.Optional;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.slack.render.BlockKitRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one message: as a new one, as an update of another, or as a person's home tab. */
public final class SlackWriter {

  private static final Logger LOG = LoggerFactory.getLogger(SlackWriter.class);

  private final SlackClient client;
  private final BlockKitRenderer renderer;

  public SlackWriter(SlackClient client, BlockKitRenderer renderer) {
    this.client = client;
    this.renderer = renderer;
  }

  public Sent write(Outgoing outgoing, String token) {
    return outgoing.to().isHome() ? publish(outgoing, token) : say(outgoing, token);
  }

  private Sent publish(Outgoing outgoing, String token) {
    ArrayNode blocks = renderer.view(outgoing.message());
    String view =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", "home")
            .<ObjectNode>set("blocks", blocks)
            .toString();
    SlackCall call =
        SlackCall.about(outgoing, token, SlackCall.PUBLISH)
            .with("user_id", outgoing.to().homeOf())
            .with("view", view);
    return changed(outgoing, client.call(call, SlackApiErrorResponse.class));
  }

  private Sent say(Outgoing outgoing, String token) {
    BlockKitRenderer.Rendered rendered = renderer.message(outgoing.message());
    Optional<MessageTarget> place =
        outgoing.replaces().map(MessageTarget::of).filter(old -> old.timestamp().isPresent());
    if (place.isPresent()) {
      CallOutcome<?> answer = update(outgoing, token, rendered, place.get());
      if (!SlackErrors.isGone(answer)) {
        return changed(outgoing, answer);
      }
    }
    return post(outgoing, token, rendered).sent(outgoing.to());
  }

  private CallOutcome<?> update(
      Outgoing outgoing, String token, BlockKitRenderer.Rendered rendered, MessageTarget place) {
    SlackCall call =
        spoken(SlackCall.about(outgoing, token, SlackCall.UPDATE), rendered)
            .with("channel", place.channel())
            .with("ts", place.timestamp().orElseThrow());
    // Without the argument Slack would keep the old blocks.
    return orWords(outgoing.id(), call, call.with("blocks", "[]"));
  }

  private CallOutcome<?> post(Outgoing outgoing, String token, BlockKitRenderer.Rendered rendered) {
    MessageTarget place = MessageTarget.of(outgoing.to().id());
    MessageMarker mark = MessageMarker.of(outgoing);
    SlackCall call =
        spoken(SlackCall.about(outgoing, token, SlackCall.POST), rendered)
            .with("channel", place.channel())
            .with("mrkdwn", "false")
            .with("unfurl_links", "false")
            .with("unfurl_media", "false")
            .with("client_msg_id", mark.clientMessageId())
            .with("metadata", mark.metadata());
    SlackCall placed = place.timestamp().map(ts -> call.with("thread_ts", ts)).orElse(call);
    return orWords(outgoing.id(), placed, placed.without("blocks"));
  }

  /** Raw JSON, because the SDK's model has neither charts nor tables. */
  private static SlackCall spoken(SlackCall call, BlockKitRenderer.Rendered rendered) {
    return call.with("text", rendered.text())
        .with("blocks", rendered.blocks().toString())
        .with("parse", "none")
        .with("link_names", "false");
  }

  /** If Slack rejects the blocks, people get the plain text rather than nothing. */
  private CallOutcome<?> orWords(long id, SlackCall call, SlackCall words) {
    CallOutcome<?> answer = client.call(call, SlackApiErrorResponse.class);
    if (!SlackErrors.isAboutBlocks(answer)) {
      return answer;
    }
    LOG.warn("Message {} goes out as words alone: {}", id, answer);
    return client.call(words, SlackApiErrorResponse.class);
  }

  /** Repeating an update has no further effect. */
  private static Sent changed(Outgoing outgoing, CallOutcome<?> answer) {
    return answer instanceof CallOutcome.Unclear<?> unclear
        ? new Sent.NotSent(unclear.why())
        : answer.sent(outgoing.to());
  }
}
