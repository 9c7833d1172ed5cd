package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What the bot sent back for an envelope.
 *
 * @param connection the number of the connection it came over, from 1
 * @param payload the answer within; missing where the bot sent none
 * @param at by the fake's clock
 */
public record Acknowledgement(String envelope, int connection, JsonNode payload, Instant at) {}
