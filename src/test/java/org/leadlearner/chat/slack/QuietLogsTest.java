package org.leadlearner.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.StandardError;
import org.leadlearner.chat.fake.Fault;
import org.leadlearner.chat.slack.fake.Cast;
import org.leadlearner.chat.slack.fake.FakeSlack;
import org.leadlearner.chat.slack.fake.Signature;
import org.leadlearner.chat.slack.fake.SlackFault;
import org.leadlearner.chat.slack.transport.IncomingSlack;
import org.slf4j.LoggerFactory;

/** Neither what people say nor a secret is logged, by us or by the SDK. */
@Isolated
class QuietLogsTest {
  private static final String SAID = "a-word-of-hers";

  @TempDir Path folder;
  private final IncomingSlack incoming = IncomingSlack.start();

  @AfterEach
  void stop() throws Exception {
    incoming.close();
  }

  @Test
  void whateverHappensNobodysWordsAreLogged() throws Exception {
    String logs =
        StandardError.during(
            () -> {
              incoming.bot().slashCommand("/unheard-of", SAID, Cast.ADA, Cast.GENERAL);
              incoming.bot().directMessage(Cast.ADA, SAID);
              incoming.bot().signed(Signature.TAMPERED_BODY).directMessage(Cast.ADA, SAID);
              incoming.bot().event(new JsonMapper().createObjectNode().put("type", SAID));
              incoming.bot().event(new JsonMapper().createObjectNode().put(SAID, SAID));
              incoming.inbox.fail(1);
              incoming.bot().directMessage(Cast.ADA, SAID);
              for (String body :
                  new String[] {
                    "{\"type\": \"unheard_of\", \"text\": \"" + SAID + "\"}",
                    "payload={\"type\": \"unheard_of\", \"text\": \"" + SAID + "\"}",
                    "payload={\"type\": \"block_actions\", \"user\": \"" + SAID + "\"}",
                    "payload=" + SAID,
                    "{" + SAID,
                    SAID
                  }) {
                incoming.requests.posted(body);
                incoming.requests.fromSocket(body);
              }
            });

    assertThat(logs)
        .contains("could not be kept", "cannot be read")
        .doesNotContain(SAID, incoming.slack.botToken(), FakeSlack.SIGNING_SECRET, "xoxb", "xapp");
  }

  @Test
  void theSdkTellsNothingBelowWarnings() {
    assertThat(LoggerFactory.getLogger("com.slack.api.util.http.SlackHttpClient").isInfoEnabled())
        .isFalse();
    assertThat(LoggerFactory.getLogger("com.slack.api.bolt.App").isWarnEnabled()).isTrue();
  }

  @Test
  void logsHoldNeitherWordsNorTokens() {
    OutgoingSlack out = new OutgoingSlack(folder).start();
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger ours = (Logger) LoggerFactory.getLogger("org.leadlearner");
    ListAppender<ILoggingEvent> lines = new ListAppender<>();
    lines.start();
    root.addAppender(lines);
    Level before = ours.getLevel();
    ours.setLevel(Level.TRACE);
    try {
      out.slack.faults().next("chat.postMessage", SlackFault.error("invalid_blocks"));
      out.outcome(Cast.GENERAL, "secret words");
      out.outcome(Cast.ARCHIVED, "secret words");
      out.slack.faults().next("chat.postMessage", Fault.acceptedThenReset());
      out.outcome(Cast.TEAM_CHANNEL, "secret words");
      out.slack.close();
      out.say(Cast.TEAM_CHANNEL, "secret words");
      // The connection that was kept is dead: nobody can say what the other side read of it.
      out.awaitState(out.lastId(), "UNKNOWN", "no clear answer");
      out.say(Cast.GENERAL, "secret words");
      out.awaitState(out.lastId(), "DUE", "Slack was not reached");
    } finally {
      root.detachAppender(lines);
      ours.setLevel(before);
      out.close();
    }
    assertThat(lines.list).hasSizeGreaterThan(2);
    assertThat(lines.list)
        .allSatisfy(
            line ->
                assertThat(line.getFormattedMessage() + thrown(line))
                    .doesNotContain("secret", "xoxb"));
  }

  private static String thrown(ILoggingEvent line) {
    return line.getThrowableProxy() == null
        ? ""
        : ThrowableProxyUtil.asString(line.getThrowableProxy());
  }
}
