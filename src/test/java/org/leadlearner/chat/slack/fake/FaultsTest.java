package org.leadlearner.chat.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.fake.Fault;

class FaultsTest {
  private static final String POST = "chat.postMessage";

  private final FakeSlack slack = FakeSlack.start();
  private final SdkClient client = new SdkClient(slack);
  private final MethodsClient methods = client.methods(slack.botToken());

  @AfterEach
  void stop() throws Exception {
    client.close();
    slack.close();
  }

  @Test
  void tooManyCallsAreToldWhenToRetry() {
    slack.faults().next(POST, SlackFault.rateLimited(2));

    SlackApiException limited = catchThrowableOfType(SlackApiException.class, this::post);

    assertThat(limited.getResponse().code()).isEqualTo(429);
    assertThat(limited.getResponse().header("Retry-After")).isEqualTo("2");
    assertThat(limited.getError().getError()).isEqualTo("ratelimited");
    assertThat(shown()).isZero();
  }

  @Test
  void aFaultStrikesAsOftenAsItWasSet() throws Exception {
    slack.faults().next(POST, 2, SlackFault.status(503));

    assertThatThrownBy(this::post).isInstanceOf(SlackApiException.class);
    assertThatThrownBy(this::post).isInstanceOf(SlackApiException.class);
    post();
    assertThat(slack.calls().count(POST)).isEqualTo(3);
    assertThat(shown()).isOne();
    assertThat(slack.faults().waiting()).isZero();
  }

  @Test
  void aFaultMayBeForOneChannel() throws Exception {
    slack
        .faults()
        .next(
            POST,
            arguments -> arguments.path("channel").asText().equals(Cast.GENERAL),
            SlackFault.error("internal_error"));

    SdkClient.post(methods, Cast.TEAM_CHANNEL, "unharmed");
    assertThat(
            methods.chatPostMessage(message -> message.channel(Cast.GENERAL).text("x")).getError())
        .isEqualTo("internal_error");
  }

  @Test
  void afterAFatalErrorTheMessageMayOrMayNotStandThere() throws Exception {
    slack.faults().next(POST, SlackFault.fatalError());
    slack.faults().next(POST, Fault.accepted(SlackFault.fatalError()));

    assertThat(error()).isEqualTo("fatal_error");
    assertThat(shown()).isZero();
    assertThat(error()).isEqualTo("fatal_error");
    assertThat(shown()).isOne();
  }

  @Test
  void aResetBeforehandDoesNothing() {
    slack.faults().next(POST, Fault.resetBefore());

    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(slack.calls().count(POST)).isOne();
    assertThat(shown()).isZero();
  }

  @Test
  void aLostReplyLeavesTheMessage() {
    slack.faults().next(POST, Fault.acceptedThenReset());

    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(slack.calls().count(POST)).isOne();
    assertThat(shown()).isOne();
  }

  /** Why the bot's own client must not resend: two messages, and nobody noticed. */
  @Test
  void okHttpLeftToItselfPostsTwiceWhenAKeptConnectionDies() throws Exception {
    try (SdkClient resending = new SdkClient(slack, true)) {
      MethodsClient careless = resending.methods(slack.botToken());
      careless.authTest(request -> request);
      slack.faults().next(POST, Fault.acceptedThenReset());

      SdkClient.post(careless, Cast.GENERAL, "once?");
    }
    assertThat(slack.calls().count(POST)).isEqualTo(2);
    assertThat(shown()).isEqualTo(2);
  }

  @Test
  void okHttpWithoutRetriesPostsOnceWhenAKeptConnectionDies() throws Exception {
    methods.authTest(request -> request);
    slack.faults().next(POST, Fault.acceptedThenReset());

    assertThatThrownBy(this::post).isInstanceOf(IOException.class);
    assertThat(slack.calls().count(POST)).isOne();
  }

  @Test
  void aSlowReplyComesAfterItsTime() throws Exception {
    slack.faults().next(POST, Fault.slow(Duration.ofMillis(200)));

    long start = System.nanoTime();
    post();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(190));
  }

  @Test
  void aHeldCallIsDoneOnceItIsLetGo() {
    CompletableFuture<Void> gate = new CompletableFuture<>();
    slack.faults().next(POST, Fault.held(gate));

    CompletableFuture<Void> posting = CompletableFuture.runAsync(this::postOrFail);
    Awaitility.await().until(() -> slack.calls().count(POST) == 1);
    assertThat(shown()).isZero();
    assertThat(posting).isNotDone();

    gate.complete(null);
    posting.join();
    assertThat(shown()).isOne();
  }

  private void post() throws Exception {
    SdkClient.post(methods, Cast.GENERAL, "x");
  }

  private void postOrFail() {
    try {
      post();
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String error() throws Exception {
    return methods.chatPostMessage(message -> message.channel(Cast.GENERAL).text("x")).getError();
  }

  private int shown() {
    return slack.messages(Cast.GENERAL).size();
  }
}
