package org.leadlearner.chat.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.teams.OutgoingTeams;
import org.leadlearner.chat.teams.auth.ServiceHosts;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;

/** The second lock, behind the one that {@code TokenLeakTest} rattles at: it holds alone. */
class ConnectorBearerTest {

  private final FakeBotConnector good = FakeBotConnector.start();
  private final FakeBotConnector evil = FakeBotConnector.start();
  private final OkHttpClient http = new ConnectorHttp(Duration.ofSeconds(5)).client();
  private final ConnectorTokens tokens =
      new ConnectorTokens(
          Optional.of(OutgoingTeams.CREDENTIALS), good.loginUrl(), http, Clock.systemUTC());
  private final OkHttpClient guarded = guarded();

  @AfterEach
  void stop() {
    good.close();
    evil.close();
  }

  @Test
  void aListedHostGetsTheTokenAndNoOtherThatTheCallerSet() throws Exception {
    String token = tokens.token().orElseThrow();

    try (Response answer = get(good.serviceUrl())) {
      assertThat(answer.code()).isNotEqualTo(401);
    }
    assertThat(good.calls().all().get(good.calls().all().size() - 1).authorization())
        .contains("Bearer " + token);
  }

  @Test
  void aHostThatIsNotListedIsNotEvenCalled() throws Exception {
    tokens.token();

    for (String url :
        new String[] {
          evil.serviceUrl(),
          evil.serviceUrl().replace("127.0.0.1", "localhost"),
          "http://" + good.host() + "@" + evil.host() + "/",
          "http://smba.trafficmanager.net/"
        }) {
      assertThatThrownBy(() -> get(url)).as(url).isInstanceOf(IOException.class);
    }
    assertThat(evil.calls().all()).isEmpty();
  }

  private Response get(String base) throws IOException {
    Request request =
        new Request.Builder()
            .url(base + "v3/conversations/" + Cast.ADA.personal() + "/members")
            .header("Authorization", "Bearer somebody-elses")
            .build();
    return guarded.newCall(request).execute();
  }

  private OkHttpClient guarded() {
    OkHttpClient.Builder builder = http.newBuilder();
    new ConnectorBearer(new ServiceHosts(Set.of(good.host())), tokens)
        .applyCredentialsFilter(builder);
    return builder.build();
  }
}
