package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class DeliveryKeysContract extends StoreContract {

  DeliveryKeysContract(TestDatabase database) {
    super(database);
  }

  private boolean isFirst(String... keys) {
    return store.deliveryKeys().isFirst("slack", Set.of(keys), NOON);
  }

  @Test
  void aRepeatIsKnownByAnyOfItsKeys() {
    assertThat(isFirst("event:1", "message:1")).isTrue();
    assertThat(isFirst("event:1", "message:1")).isFalse();
    assertThat(isFirst("event:2", "message:1")).isFalse();
    // The repeat brought a name that was not known, and a repeat of the repeat may have only that.
    assertThat(isFirst("event:2")).isFalse();
    assertThat(isFirst("event:3")).isTrue();
  }

  @Test
  void theSameKeyOfAnotherPlatformIsAnotherKey() {
    assertThat(isFirst("1")).isTrue();
    assertThat(store.deliveryKeys().isFirst("teams", Set.of("1"), NOON)).isTrue();
  }

  @Test
  void ofManyAtOnceOneIsFirst() throws Exception {
    List<String> keys = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    List<Callable<Boolean>> deliveries =
        IntStream.range(0, 8).<Callable<Boolean>>mapToObj(turn -> delivery(keys, turn)).toList();
    assertThat(atOnce(deliveries)).filteredOn(one -> one).hasSize(1);
  }

  /** The same keys, each time in another order: this must not end in a deadlock. */
  private Callable<Boolean> delivery(List<String> keys, int turn) {
    List<String> turned = new ArrayList<>(keys);
    Collections.rotate(turned, turn);
    Set<String> ordered = new LinkedHashSet<>(turned);
    return () ->
        store
            .transactions()
            .inTransaction(() -> store.deliveryKeys().isFirst("slack", ordered, NOON));
  }

  @Test
  void oldKeysAreForgottenAndYoungOnesKept() {
    store.deliveryKeys().isFirst("slack", Set.of("old"), NOON.minusMillis(1));
    store.deliveryKeys().isFirst("slack", Set.of("young"), NOON);
    store.deliveryKeys().forgetBefore(NOON);
    assertThat(isFirst("old")).isTrue();
    assertThat(isFirst("young")).isFalse();
  }
}
