package org.leadlearner.store.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.SocketPlaces.Place;
import org.leadlearner.chat.SocketPlaces.Purpose;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.store.database.Leases;
import org.leadlearner.store.database.Migrations;
import org.leadlearner.store.postgres.PostgresDatabase;

/** The connections that all nodes on one PostgreSQL may open together. */
@Tag("postgres")
class SocketPlacesTest {

  private static final int MOST = 10;
  private static final Duration LONG = Duration.ofMinutes(5);

  private final PostgresDatabase database =
      PostgresDatabase.open(TestDatabase.postgres(), Leases.USUAL, Migrations.OURS);
  private final StoredSocketPlaces places = places(LONG);

  private StoredSocketPlaces places(Duration lease) {
    return new StoredSocketPlaces(
        database.sql(), database.laneLease().orElseThrow().of(lease), Duration.ZERO, MOST);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<Place> take(int times, Purpose purpose) {
    return Stream.generate(() -> places.take(purpose))
        .limit(times)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void thereAreTenAndNoMore() {
    assertThat(take(12, Purpose.FIRST)).hasSize(10).allMatch(Place::keep);
  }

  @Test
  void onesThatAreLeftAreFree() {
    List<Place> all = take(10, Purpose.FIRST);
    all.get(4).leave();

    assertThat(take(2, Purpose.FIRST)).hasSize(1);
    assertThat(all.get(4).keep()).isFalse();
  }

  @Test
  void secondConnectionsLeaveTwoFree() {
    assertThat(take(12, Purpose.SECOND)).hasSize(8).allMatch(Place::keep);
    assertThat(take(1, Purpose.CHANGE)).hasSize(1);
  }

  /** Two are free, so two nodes more start at once; then one after the other makes room. */
  @Test
  void eachNodeGetsItsFirstWhateverOthersHave() {
    List<Place> firsts = take(4, Purpose.FIRST);
    List<Place> seconds = new ArrayList<>(take(4, Purpose.SECOND));
    assertThat(take(3, Purpose.FIRST)).hasSize(2);

    while (!seconds.isEmpty()) {
      List<Place> leaving = seconds.stream().filter(place -> !place.keep()).toList();
      assertThat(leaving).hasSize(1);
      seconds.removeAll(leaving);
      leaving.get(0).leave();
      assertThat(take(2, Purpose.FIRST)).hasSize(1);
    }

    assertThat(take(1, Purpose.FIRST)).isEmpty();
    assertThat(firsts).allMatch(Place::keep);
  }

  @Test
  void noneMakesRoomForConnectionsThatOnlyChange() {
    List<Place> seconds = take(8, Purpose.SECOND);
    List<Place> changing = take(2, Purpose.CHANGE);

    assertThat(seconds).allMatch(Place::keep);
    changing.forEach(Place::leave);
    assertThat(seconds).allMatch(Place::keep);
  }

  /** As after its machine was stopped for a while, or its process was killed. */
  @Test
  void aNodeWithoutASignOfLifeLosesItsPlace() {
    Place stopped = places(Duration.ZERO).take(Purpose.FIRST).orElseThrow();

    assertThat(take(11, Purpose.FIRST)).hasSize(10);
    assertThat(stopped.keep()).isFalse();
    stopped.leave();
    assertThat(take(1, Purpose.FIRST)).isEmpty();
  }
}
