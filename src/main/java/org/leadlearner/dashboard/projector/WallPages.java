package org.leadlearner.dashboard.projector;

import java.time.Instant;
import java.util.Optional;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Person;

/** Says what a room sees of a round at a moment. */
@FunctionalInterface
public interface WallPages {

  /** Empty when this person does not lead the round's team. */
  Optional<Message> of(Person person, long roundId, Instant at);
}
