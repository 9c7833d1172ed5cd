package org.leadlearner.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Says whether the server is ready: status 200 or 503, and a JSON list of {@code {"name", "ok"}},
 * with {@code "trouble"} for checks that fail.
 */
final class ReadinessHandler extends Handler.Abstract {
  static final String PATH = "/readyz";

  /** Made when it is first needed, and not with the server. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Answer(String name, boolean ok, @Nullable String trouble) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
  }

  private final List<ReadinessCheck> checks;

  ReadinessHandler(List<ReadinessCheck> checks) {
    this.checks = new CopyOnWriteArrayList<>(checks);
  }

  void add(ReadinessCheck check) {
    checks.add(check);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback)
      throws JsonProcessingException {
    List<Answer> answers = checks.stream().map(ReadinessHandler::ask).toList();
    boolean ready = answers.stream().allMatch(Answer::ok);
    response.setStatus(ready ? HttpStatus.OK_200 : HttpStatus.SERVICE_UNAVAILABLE_503);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json;charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Content.Sink.write(response, true, Answer.JSON.writeValueAsString(answers), callback);
    return true;
  }

  private static Answer ask(ReadinessCheck check) {
    try {
      String trouble = check.trouble().get().orElse(null);
      return new Answer(check.name(), trouble == null, trouble);
    } catch (RuntimeException fault) {
      String reference = FaultLog.record("readiness of " + check.name(), fault);
      return new Answer(check.name(), false, "The check itself failed, reference " + reference);
    }
  }
}
