package org.leadlearner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The running program lets its clock be moved only where nobody but made-up people is. */
@Tag("process")
class MovableClockTest {

  private static final Map<String, String> WITH_SLACK =
      Map.of(
          "PLAYGROUND", "on",
          "SLACK_BOT_TOKEN", "xoxb-1-2-3",
          "SLACK_SIGNING_SECRET", "0123456789abcdef0123456789abcdef");

  @TempDir Path folder;

  @Test
  void inThePlaygroundAlone() throws Exception {
    try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, Map.of())) {
      assertThat(clock(program).statusCode()).isEqualTo(200);
      assertThat(clock(program).body()).contains("\"movable\":true", "\"moved\":false");
    }
  }

  @Test
  void besideSlackThereIsNoClockToMove() throws Exception {
    try (LeadLearnerProcess program = LeadLearnerProcess.start(folder, WITH_SLACK)) {
      assertThat(clock(program).statusCode()).isEqualTo(404);
    }
  }

  private static HttpResponse<String> clock(LeadLearnerProcess program)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(program.address().resolve("playground/clock")).build(),
            HttpResponse.BodyHandlers.ofString());
  }
}
