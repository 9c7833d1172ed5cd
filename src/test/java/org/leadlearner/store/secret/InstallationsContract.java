package org.leadlearner.store.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.leadlearner.access.Installation;
import org.leadlearner.access.Installations;
import org.leadlearner.store.StoreContract;
import org.leadlearner.store.TestDatabase;
import org.leadlearner.store.database.StoreException;

public abstract class InstallationsContract extends StoreContract {

  private static final Map<Integer, SecretKey> FIRST = keys(1);
  private static final Map<Integer, SecretKey> BOTH = keys(2, 1);
  private static final Map<Integer, SecretKey> SECOND = keys(2);

  public InstallationsContract(TestDatabase database) {
    super(database);
  }

  /** Keys of these numbers; the same number is always the same key. */
  private static Map<Integer, SecretKey> keys(int... numbers) {
    Map<Integer, SecretKey> keys = new LinkedHashMap<>();
    for (int number : numbers) {
      byte[] bytes = new byte[32];
      bytes[0] = (byte) number;
      keys.put(number, new SecretKeySpec(bytes, "AES"));
    }
    return keys;
  }

  private Installations installations() {
    return store.installations(FIRST);
  }

  private static Installation of(String workspace, String credentials, Instant at) {
    return new Installation("slack", workspace, "District " + workspace, credentials, at);
  }

  private String column(String column, String workspace) throws Exception {
    return TestDatabase.text(
        url, "SELECT " + column + " FROM installation WHERE workspace = '" + workspace + "'");
  }

  @Test
  void whatIsKeptIsFoundAgain() {
    Installation one = of("T1", "token of T1 \u00e9", NOON);
    Installation two = of("T2", "token of T2", NOON);
    installations().keep(two);
    installations().keep(one);
    reopen();

    assertThat(installations().find("slack", "T1")).contains(one);
    assertThat(installations().find("teams", "T1")).isEmpty();
    assertThat(installations().find("slack", "T3")).isEmpty();
    assertThat(installations().all("slack")).containsExactly(one, two);
    assertThat(installations().all("teams")).isEmpty();
  }

  @Test
  void theFirstStaysTheFirstOnEveryNodeAndWhateverItRemoves() throws Exception {
    assertThat(installations().first("slack")).isEmpty();
    List<String> claimed =
        atOnce(
            IntStream.range(0, 6)
                .<Callable<String>>mapToObj(
                    number -> () -> installations().claimFirst("slack", "T" + number, NOON))
                .toList());
    assertThat(claimed).containsOnly(claimed.get(0));
    installations().keep(of(claimed.get(0), "x", NOON));
    installations().erase("slack", claimed.get(0), NOON);
    reopen();

    assertThat(installations().first("slack")).contains(claimed.get(0));
    assertThat(installations().claimFirst("slack", "T9", NOON)).isEqualTo(claimed.get(0));
    assertThat(installations().first("teams")).isEmpty();
  }

  @Test
  void anotherInstallationOfAWorkspaceReplacesTheFirst() {
    installations().keep(of("T1", "old", NOON));
    Installation later = of("T1", "new", NOON.plusSeconds(1));
    installations().keep(later);

    assertThat(installations().all("slack")).containsExactly(later);
  }

  @Test
  void credentialsStandEncryptedAndEachTimeDifferently() throws Exception {
    installations().keep(of("T1", "secret", NOON));
    String first = column("credentials", "T1");
    installations().keep(of("T1", "secret", NOON));

    assertThat(first).doesNotContain("secret").isNotEqualTo(column("credentials", "T1"));
  }

  @Test
  void aRowMovedToAnotherWorkspaceDoesNotOpen() throws Exception {
    installations().keep(of("T1", "secret", NOON));
    TestDatabase.execute(url, "UPDATE installation SET workspace = 'T2'");

    assertThatThrownBy(() -> installations().find("slack", "T2"))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("slack workspace T2", "key 1", "changed the row");
  }

  @Test
  void aTamperedRowDoesNotOpen() throws Exception {
    for (String change :
        List.of(
            "SET credentials = 'AAAA' || SUBSTR(credentials, 5)",
            "SET credentials = ''",
            "SET credentials = 'AAAA'",
            "SET credentials = 'not base64!'")) {
      installations().keep(of("T1", "secret", NOON));
      TestDatabase.execute(url, "UPDATE installation " + change);

      assertThatThrownBy(() -> installations().all("slack"))
          .as(change)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("do not open with key 1");
    }
  }

  @Test
  void aMissingOrForeignKeyIsNamed() {
    installations().keep(of("T1", "secret", NOON));
    Map<Integer, SecretKey> foreign = Map.of(1, SECOND.get(2));

    assertThatThrownBy(() -> store.installations(SECOND).find("slack", "T1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("slack workspace T1", "key 1", "does not hold");
    assertThatThrownBy(() -> store.installations(foreign).find("slack", "T1"))
        .isInstanceOf(StoreException.class)
        .hasMessageContainingAll("do not open with key 1", "another than the one");
  }

  @Test
  void whetherTheKeysFitIsKnownBeforehand() {
    assertThat(store.checkKeys(SECOND)).isEqualTo(new KeyCheck(0, List.of()));
    installations().keep(of("T1", "token of T1", NOON));
    store.installations(SECOND).keep(of("T2", "token of T2", NOON));

    assertThat(store.checkKeys(BOTH)).isEqualTo(new KeyCheck(2, List.of()));
    KeyCheck dropped = store.checkKeys(SECOND);
    assertThat(dropped.faults())
        .singleElement()
        .asString()
        .contains("T1", "key 1", "Put key 1 back")
        .doesNotContain("token");
    assertThat(dropped.isLockedOut()).isFalse();
    assertThat(store.checkKeys(Map.of()).isLockedOut()).isTrue();
  }

  @Test
  void withoutAnyKeyNothingIsKept() {
    assertThatThrownBy(() -> store.installations(Map.of()).keep(of("T1", "secret", NOON)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("ENCRYPTION_KEYS is not set");
    assertThat(installations().all("slack")).isEmpty();
  }

  @Test
  void theNewestKeyEncryptsAndOlderOnesStillDecrypt() throws Exception {
    installations().keep(of("T1", "one", NOON));
    store.installations(BOTH).keep(of("T2", "two", NOON));

    assertThat(store.installations(BOTH).all("slack"))
        .extracting(Installation::credentials)
        .containsExactly("one", "two");
    assertThat(column("key_number", "T1")).isEqualTo("1");
    assertThat(column("key_number", "T2")).isEqualTo("2");
  }

  @Test
  void afterRotationTheOldKeyCanBeLeftOut() {
    installations().keep(of("T1", "one", NOON));
    store.installations(BOTH).keep(of("T2", "two", NOON));

    assertThat(store.rotateKeys(BOTH)).isEqualTo(new KeyRotation(2, 1, List.of()));
    assertThat(store.rotateKeys(BOTH)).isEqualTo(new KeyRotation(2, 0, List.of()));
    assertThat(store.installations(SECOND).all("slack"))
        .containsExactly(of("T1", "one", NOON), of("T2", "two", NOON));
  }

  @Test
  void rotationGoesOnPastARowThatDoesNotOpen() throws Exception {
    installations().keep(of("T1", "one", NOON));
    installations().keep(of("T2", "two", NOON));
    TestDatabase.execute(
        url, "UPDATE installation SET credentials = 'AAAA' WHERE workspace = 'T1'");

    KeyRotation rotation = store.rotateKeys(BOTH);

    assertThat(rotation.changed()).isEqualTo(1);
    assertThat(rotation.faults())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("slack workspace T1", "key 1"));
    assertThat(store.installations(SECOND).find("slack", "T2")).isPresent();
  }

  @Test
  void aChangeKeepsWhenItWasInstalled() {
    installations().keep(of("T1", "old", NOON));

    Optional<Installation> changed =
        installations().change("slack", "T1", before -> of("T1", "new", NOON.plusSeconds(9)));

    assertThat(changed).contains(of("T1", "new", NOON));
    assertThat(installations().find("slack", "T1")).isEqualTo(changed);
    assertThat(installations().change("slack", "T2", before -> before)).isEmpty();
  }

  @Test
  void changesWaitForEachOther() throws Exception {
    installations().keep(of("T1", "0", NOON));

    List<String> seen =
        atOnce(
            8,
            () ->
                installations()
                    .change("slack", "T1", InstallationsContract::oneMore)
                    .orElseThrow()
                    .credentials());

    assertThat(seen)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 8).mapToObj(Integer::toString).toList());
  }

  private static Installation oneMore(Installation before) {
    int count = Integer.parseInt(before.credentials());
    return of(before.workspace(), Integer.toString(count + 1), before.at());
  }

  @Test
  void aChangeThatFailsChangesNothing() {
    installations().keep(of("T1", "old", NOON));

    assertThatThrownBy(
            () ->
                installations()
                    .change(
                        "slack",
                        "T1",
                        before -> {
                          throw new IllegalStateException("no network");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(installations().find("slack", "T1")).contains(of("T1", "old", NOON));
  }

  @Test
  void whatIsErasedIsGoneAndALaterInstallationStays() {
    installations().keep(of("T1", "old", NOON));
    installations().keep(of("T2", "other", NOON));
    installations().erase("slack", "T1", NOON.plusSeconds(5));
    installations().erase("slack", "T1", NOON.plusSeconds(6));
    assertThat(installations().all("slack")).containsExactly(of("T2", "other", NOON));

    Installation again = of("T1", "new", NOON.plusSeconds(10));
    installations().keep(again);
    installations().erase("slack", "T1", NOON.plusSeconds(6));
    assertThat(installations().find("slack", "T1")).contains(again);
  }

  @Test
  void whatCannotBeOpenedCanStillBeErasedAndReplaced() {
    installations().keep(of("T1", "old", NOON));
    installations().keep(of("T2", "old", NOON));
    store.installations(SECOND).erase("slack", "T1", NOON);
    store.installations(SECOND).keep(of("T2", "new", NOON));

    assertThat(store.installations(SECOND).all("slack"))
        .isEqualTo(Collections.singletonList(of("T2", "new", NOON)));
  }
}
