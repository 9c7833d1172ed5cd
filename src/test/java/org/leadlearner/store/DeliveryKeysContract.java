package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

abstract class DeliveryKeysContract extends StoreContract {

  DeliveryKeysContract(TestDatabase database) {
    super(database);
  }

  private boolean isFirst(String... keys) {
    return store.delivery().deliveryKeys().isFirst("slack", Set.of(keys), NOON);
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
    assertThat(store.delivery().deliveryKeys().isFirst("teams", Set.of("1"), NOON)).isTrue();
  }

  @Test
  void ofManyAtOnceOneIsFirst() throws Exception {
    Set<String> keys = Set.of("a", "b", "c");
    List<Boolean> first =
        atOnce(
            8,
            () ->
                store
                    .transactions()
                    .inTransaction(
                        () -> store.delivery().deliveryKeys().isFirst("slack", keys, NOON)));
    assertThat(first).filteredOn(one -> one).hasSize(1);
  }

  @Test
  void oldKeysAreForgottenAndYoungOnesKept() {
    store.delivery().deliveryKeys().isFirst("slack", Set.of("old"), NOON.minusMillis(1));
    store.delivery().deliveryKeys().isFirst("slack", Set.of("young"), NOON);
    store.delivery().deliveryKeys().forgetBefore(NOON);
    assertThat(isFirst("old")).isTrue();
    assertThat(isFirst("young")).isFalse();
  }
}
