package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Transcript.Entry;
import org.leadlearner.chat.Transcript.Said;
import org.leadlearner.chat.message.PlainText;
import org.leadlearner.people.Conversation;

abstract class TranscriptContract extends StoreContract {

  private static final Optional<String> BELOW = Optional.empty();

  TranscriptContract(TestDatabase database) {
    super(database);
  }

  private List<Entry> since(long version) {
    return store.conversation().transcript().since(Samples.ROOM, version);
  }

  private void shown(long id, String text, Optional<String> replaces) {
    store.conversation().transcript().shown(Samples.outgoing(id, text, replaces), NOON);
  }

  private static Said words(String key, String text) {
    return new Said(key, "Ana Ruiz", text);
  }

  private static String words(Entry entry) {
    return entry.said().or(() -> entry.message().map(new PlainText()::render)).orElseThrow();
  }

  private static long newest(List<Entry> entries) {
    return entries.stream().mapToLong(Entry::version).max().orElseThrow();
  }

  @Test
  void wordsAndMessagesStandInReadingOrder() {
    Instant later = NOON.plusSeconds(1);
    store.conversation().transcript().said(Samples.ROOM, words("k1", "hello"), NOON);
    Outgoing answer = new Outgoing(1, Samples.ROOM, Samples.everyPart(), BELOW);
    store.conversation().transcript().shown(answer, later);
    List<Entry> entries = since(0);
    assertThat(entries)
        .containsExactly(
            new Entry(
                entries.get(0).id(),
                1,
                Optional.of("Ana Ruiz"),
                Optional.of("hello"),
                Optional.empty(),
                NOON),
            new Entry(
                entries.get(1).id(),
                2,
                Optional.empty(),
                Optional.empty(),
                Optional.of(answer.message()),
                later));
    assertThat(entries.get(0).id()).isLessThan(entries.get(1).id());
  }

  @Test
  void wordsFromBeforeNamesWereKeptCanStillBeRead() throws Exception {
    store.conversation().transcript().said(Samples.ROOM, words("k1", "hello"), NOON);
    TestDatabase.execute(url, "UPDATE transcript_entry SET said_by = NULL");
    assertThat(since(0)).extracting(TranscriptContract::words).containsExactly("hello");
    assertThat(since(0)).extracting(Entry::by).containsExactly(Optional.empty());
  }

  @Test
  void onlyWhatIsNewIsGiven() {
    store.conversation().transcript().said(Samples.ROOM, words("k1", "one"), NOON);
    long version = newest(since(0));
    assertThat(since(version)).isEmpty();
    store.conversation().transcript().said(Samples.ROOM, words("k2", "two"), NOON);
    assertThat(since(version)).extracting(TranscriptContract::words).containsExactly("two");
    assertThat(newest(since(version))).isGreaterThan(version);
  }

  @Test
  void repeatsAddNothing() {
    for (int time = 0; time < 2; time++) {
      store.conversation().transcript().said(Samples.ROOM, words("k1", "hello"), NOON);
      shown(1, "answer", BELOW);
    }
    assertThat(since(0)).extracting(TranscriptContract::words).containsExactly("hello", "answer");
    assertThat(newest(since(0))).isEqualTo(2);
  }

  @Test
  void aReplacedMessageKeepsItsIdAndGetsANewVersion() {
    shown(1, "old", BELOW);
    shown(2, "below", BELOW);
    Entry old = since(0).get(0);
    long version = newest(since(0));
    shown(3, "new", Optional.of(Long.toString(old.id())));
    assertThat(since(version)).singleElement().extracting(Entry::id).isEqualTo(old.id());
    assertThat(since(0)).extracting(TranscriptContract::words).containsExactly("new", "below");
    // Neither the stored message nor the one before it is stored a second time.
    shown(3, "again", BELOW);
    shown(1, "again", BELOW);
    assertThat(since(0)).extracting(TranscriptContract::words).containsExactly("new", "below");
  }

  @Test
  void whatCannotBeReplacedIsShownBelow() {
    store.conversation().transcript().said(Samples.ROOM, words("k1", "my words"), NOON);
    long mine = since(0).get(0).id();
    store
        .conversation()
        .transcript()
        .shown(
            new Outgoing(1, new Conversation("web", "w", "ben"), Samples.message("x"), BELOW),
            NOON);
    long elsewhere =
        store.conversation().transcript().since(new Conversation("web", "w", "ben"), 0).get(0).id();
    shown(2, "a", Optional.of("no number"));
    shown(3, "b", Optional.of("999999"));
    shown(4, "c", Optional.of(Long.toString(mine)));
    shown(5, "d", Optional.of(Long.toString(elsewhere)));
    assertThat(since(0))
        .extracting(TranscriptContract::words)
        .containsExactly("my words", "a", "b", "c", "d");
  }

  @Test
  void theSameKeyInAnotherConversationIsAnother() {
    Conversation ben = new Conversation("web", "playground", "ben");
    store.conversation().transcript().said(Samples.ROOM, words("k1", "of Ana"), NOON);
    store.conversation().transcript().said(ben, words("k1", "of Ben"), NOON);
    assertThat(since(0)).extracting(TranscriptContract::words).containsExactly("of Ana");
    assertThat(store.conversation().transcript().since(ben, 0))
        .extracting(TranscriptContract::words)
        .containsExactly("of Ben");
  }

  @Test
  void manyAtOnceEachGetAVersionOfTheirOwn() throws Exception {
    List<Callable<Boolean>> writers =
        IntStream.range(0, 8)
            .<Callable<Boolean>>mapToObj(
                number ->
                    () -> {
                      store
                          .conversation()
                          .transcript()
                          .said(Samples.ROOM, words("k" + number, "hello"), NOON);
                      return true;
                    })
            .toList();
    atOnce(writers);
    assertThat(since(0)).extracting(Entry::version).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
  }
}
