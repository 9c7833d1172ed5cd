package org.leadlearner.store;

import java.time.Instant;
import java.util.Optional;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.delivery.Outbox.Claimed;
import org.leadlearner.delivery.Outbox.Lane;
import org.leadlearner.delivery.Outbox.State;
import org.leadlearner.people.Conversation;

/** What the contracts of the outbox do again and again. */
abstract class OutboxSteps extends StoreContract {

  static final Lane LANE = new Lane("slack", "T1");
  static final Lane OTHER_LANE = new Lane("slack", "T2");

  OutboxSteps(TestDatabase database) {
    super(database);
  }

  void add(Lane lane, String conversation, String text, Instant at) {
    store
        .delivery()
        .outbox()
        .add(
            new Conversation(lane.platform(), lane.workspace(), conversation),
            Samples.message(text),
            Optional.empty(),
            at);
  }

  Optional<Claimed> claim(Instant at) {
    return store.delivery().outbox().claim(LANE, at);
  }

  static void settle(Store store, long id, State state, String why) {
    if (state == State.SENT) {
      store.delivery().outbox().sent(id, 1, NOON);
    } else {
      store.delivery().outbox().settle(id, state, why, NOON);
    }
  }

  static String words(Claimed claimed) {
    return new PlainText().render(claimed.outgoing().message());
  }

  String row(long id) throws Exception {
    return TestDatabase.text(
        url,
        "SELECT state || ' ' || attempts || ' ' || COALESCE(why, '-') || ' '"
            + " || COALESCE(payload, 'blank') FROM outgoing WHERE id = "
            + id);
  }
}
