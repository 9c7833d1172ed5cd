package org.leadlearner.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whether people can be served: status 200 or 503, and a JSON list of {@code {"name", "ok"}},
 * with {@code "trouble"} where it is not.
 */
final class ReadinessServlet extends HttpServlet {
  private static final long serialVersionUID = 1;
  private static final ObjectMapper JSON = JsonMapper.builder().build();

  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Answer(String name, boolean ok, @Nullable String trouble) {}

  private final transient List<ReadinessCheck> checks;

  ReadinessServlet(List<ReadinessCheck> checks) {
    this.checks = List.copyOf(checks);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    List<Answer> answers = checks.stream().map(ReadinessServlet::ask).toList();
    boolean ready = answers.stream().allMatch(Answer::ok);
    response.setStatus(
        ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json;charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    JSON.writeValue(response.getWriter(), answers);
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
