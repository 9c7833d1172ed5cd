package org.leadlearner.store.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.AccessRequests.Kind;
import org.leadlearner.people.AccessRequests.Request;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;

public abstract class AccessRequestsContract extends StoreContract {

  private static final Conversation CHANNEL = new Conversation("slack", "T1", "C1");

  public AccessRequestsContract(TestDatabase database) {
    super(database);
  }

  private AccessRequests requests() {
    return store.access().accessRequests();
  }

  @Test
  void oneIsAskedOnceADayByEachPersonForEachKind() {
    long ada = person("U1");
    Request asked = requests().ask(ada, Kind.TEAM_HOME, "cabinet", CHANNEL, NOON).orElseThrow();
    reopen();

    assertThat(asked)
        .isEqualTo(new Request(asked.id(), ada, Kind.TEAM_HOME, "cabinet", CHANNEL, NOON));
    assertThat(requests().ask(ada, Kind.TEAM_HOME, "other", CHANNEL, NOON.plusSeconds(86_399)))
        .isEmpty();
    assertThat(requests().ask(ada, Kind.CHANNEL_LEAD, "x", CHANNEL, NOON)).isPresent();
    assertThat(requests().ask(person("U2"), Kind.TEAM_HOME, "x", CHANNEL, NOON)).isPresent();
    assertThat(requests().ask(ada, Kind.TEAM_HOME, "x", CHANNEL, NOON.plus(Duration.ofDays(1))))
        .isPresent();
  }

  @Test
  void oneIsDecidedOnceAndNotForEver() {
    Request asked =
        requests().ask(person("U1"), Kind.CLOSED_DAY, "day", CHANNEL, NOON).orElseThrow();
    assertThat(requests().open(asked.id(), Kind.CLOSED_DAY, NOON)).contains(asked);
    assertThat(requests().open(asked.id(), Kind.TEAM_HOME, NOON)).isEmpty();
    assertThat(requests().open(asked.id(), Kind.CLOSED_DAY, NOON.plus(Duration.ofDays(31))))
        .isEmpty();

    requests().decided(asked.id());
    assertThat(requests().open(asked.id(), Kind.CLOSED_DAY, NOON)).isEqualTo(Optional.empty());
    assertThat(requests().ask(asked.personId(), Kind.CLOSED_DAY, "x", CHANNEL, NOON)).isEmpty();
  }

  @Test
  void whereSomebodyWasIsKeptForThirtyDaysAndAsksForNothing() {
    long ada = person("U1");
    Conversation other = new Conversation("slack", "T2", "C1");
    requests().wasIn(ada, CHANNEL, NOON);
    requests().wasIn(ada, other, NOON);
    requests().wasIn(ada, CHANNEL, NOON.plus(Duration.ofDays(2)));
    reopen();

    assertThat(requests().channelsOf(ada, NOON)).containsExactlyInAnyOrder(CHANNEL, other);
    assertThat(requests().channelsOf(person("U2"), NOON)).isEmpty();
    assertThat(requests().channelsOf(ada, NOON.plus(Duration.ofDays(31)))).containsExactly(CHANNEL);
    assertThat(requests().channelsOf(ada, NOON.plus(Duration.ofDays(33)))).isEmpty();
    assertThat(requests().ask(ada, Kind.TEAM_HOME, "cabinet", CHANNEL, NOON)).isPresent();
  }
}
