package org.leadlearner.chat.teams.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.SampleMessages;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.teams.render.AdaptiveCardRenderer;
import org.leadlearner.chat.teams.render.TeamsActivities;

class ConnectorSdkTest {

  private static final Reference TO =
      new Reference("https://smba.trafficmanager.net/amer/", "a:1", "28:bot", Optional.of("29:1"));

  private final JacksonAdapter theirs = new JacksonAdapter();
  private final TeamsActivities activities =
      new TeamsActivities(new AdaptiveCardRenderer("your answer"));

  @Test
  void whatIsSentIsWhatTheSdkWouldWrite() throws IOException {
    for (Map.Entry<String, Message> sample : SampleMessages.all().entrySet()) {
      Activity plain = activities.message(sample.getValue(), TO, true);
      isWrittenAlike(sample.getKey(), plain);
      isWrittenAlike(sample.getKey(), activities.forOne(sample.getValue(), TO, false, "29:1"));
      isWrittenAlike(sample.getKey(), TeamsActivities.thread("tenant", "19:1", plain));
    }
    isWrittenAlike("a personal chat", TeamsActivities.personal("tenant", "28:bot", "29:1"));
  }

  private void isWrittenAlike(String name, Object body) throws IOException {
    assertThat(ConnectorSdk.JSON.serialize(body)).as(name).isEqualTo(theirs.serialize(body));
  }
}
