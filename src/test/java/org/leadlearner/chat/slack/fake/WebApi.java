package org.leadlearner.chat.slack.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.leadlearner.chat.fake.Exchange;
import org.leadlearner.chat.fake.HttpAnswer;
import org.leadlearner.chat.fake.Json;

/** The Web API under /api/. */
final class WebApi extends Handler.Abstract {
  static final String PATH = "/api/";

  private final Map<String, ApiMethod> methods = new HashMap<>();
  private final Reception reception;
  private final Tokens tokens;

  WebApi(Reception reception, Tokens tokens, List<Map<String, ApiMethod>> groups) {
    this.reception = reception;
    this.tokens = tokens;
    groups.forEach(methods::putAll);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String path = Request.getPathInContext(request);
    if (!path.startsWith(PATH)) {
      return false;
    }
    ApiRequest call = ApiRequestReader.read(path.substring(PATH.length()), request);
    reception.receive(call, new Exchange(request, response, callback, () -> answer(call)));
    return true;
  }

  private HttpAnswer answer(ApiRequest request) {
    try {
      ApiMethod method = methods.get(request.method());
      if (method == null) {
        throw new SlackError("unknown_method");
      }
      if (!request.method().equals("oauth.v2.access")) {
        tokens.check(request);
      }
      ObjectNode body = Json.object().put("ok", true);
      body.setAll(method.answer(request));
      return SlackAnswer.ok(body);
    } catch (SlackError refused) {
      return SlackAnswer.ok(refused.body());
    }
  }
}
