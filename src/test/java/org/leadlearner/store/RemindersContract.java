package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.Conversation;
import org.leadlearner.schedule.Reminders.Reminder;

abstract class RemindersContract extends StoreContract {

  RemindersContract(TestDatabase database) {
    super(database);
  }

  private Reminder kept(long person, Duration in) {
    Conversation place = new Conversation("slack", "T1", "U" + person);
    Reminder reminder = new Reminder(person, place, NOON, NOON.plus(in));
    store.prompt().reminders().keep(reminder);
    return reminder;
  }

  @Test
  void whatIsDueIsTakenOnceTheEarliestFirst() {
    Reminder second = kept(person("ana"), Duration.ofHours(2));
    Reminder first = kept(person("ben"), Duration.ofHours(1));
    kept(person("cleo"), Duration.ofHours(3));
    List<Reminder> taken = store.prompt().reminders().take(second.at(), 10);
    assertThat(taken).containsExactly(first, second);
    assertThat(store.prompt().reminders().take(second.at(), 10)).isEmpty();
  }

  @Test
  void theLastWishOfAPersonCounts() {
    long ana = person("ana");
    kept(ana, Duration.ofHours(1));
    Reminder later = kept(ana, Duration.ofHours(5));
    assertThat(store.prompt().reminders().take(NOON.plus(Duration.ofHours(2)), 10)).isEmpty();
    assertThat(store.prompt().reminders().take(later.at(), 10)).containsExactly(later);
  }
}
