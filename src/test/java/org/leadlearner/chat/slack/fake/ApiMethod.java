package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a method of the Web API does; the answer's {@code ok} is set by the caller. */
@FunctionalInterface
interface ApiMethod {
  ObjectNode answer(ApiRequest request) throws SlackError;
}
