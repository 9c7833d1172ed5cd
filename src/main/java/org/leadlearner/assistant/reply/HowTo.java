package org.leadlearner.assistant.reply;

import java.util.List;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.schedule.QuietHours;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Says what a request does and offers it as a button; nothing is done before it is pressed. */
record HowTo(Asker asker, ReplyBuilder reply) {

  private static final String OTHER = "reply.howto.other";

  Message answer(Meaning meaning) {
    String about = meaning.slot(Slot.ABOUT).orElse("");
    Optional<HowToTopic> topic = HowToTopic.named(about);
    if (topic.equals(Optional.of(HowToTopic.NEAREST_TIME))) {
      return nearestTime();
    }
    Optional<Intent> request = Intent.of(about);
    String key = topic.map(HowToTopic::key).or(() -> request.map(HowToPhrases::key)).orElse(OTHER);
    List<Intent> offers =
        topic
            .map(HowToTopic::offers)
            .or(() -> request.map(List::of))
            .orElseGet(() -> List.of(Intent.HELP));
    reply.say(key).say("reply.nothing").keepPlace();
    offers.forEach(intent -> reply.offer(intent));
    return reply.build();
  }

  private Message nearestTime() {
    QuietHours quiet = asker.ports().prompts().quiet();
    return reply
        .say(
            HowToTopic.NEAREST_TIME.key(),
            "earliest",
            asker.words().time(quiet.earliest()),
            "latest",
            asker.words().time(quiet.latest()))
        .keepPlace()
        .build();
  }
}
