package org.leadlearner.chat.lookup;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a platform, and keeps what it told: asked again after a while, forgotten after a longer one.
 * What was known stays when the platform does not answer, but gets no longer life by that.
 *
 * @param fresh after which what is known is asked again, while it still stands
 * @param unanswered how long nobody asks again after the platform did not answer
 */
public record Lookup(Duration fresh, Duration unanswered, Ticker ticker) {

  private static final int MOST = 10_000;
  private static final Duration KEPT = Duration.ofDays(1);

  /**
   * What came of a question.
   *
   * @param value empty when the platform did not answer
   * @param isNew whether the platform answered just now
   */
  public record Answer<T>(Optional<T> value, boolean isNew) {

    public static <T> Answer<T> none() {
      return new Answer<>(Optional.empty(), false);
    }
  }

  /** How many answers are kept and how long; the way of asking is {@link #asking}. */
  public <K, T> Caffeine<K, Answer<T>> cache() {
    return Caffeine.newBuilder()
        .maximumSize(MOST)
        .refreshAfterWrite(fresh)
        .expireAfter(new Life<K, T>(unanswered))
        .ticker(ticker);
  }

  /**
   * @param ask empty when the platform does not answer
   */
  public static <K, T> CacheLoader<K, Answer<T>> asking(Function<K, Optional<T>> ask) {
    return new CacheLoader<>() {
      @Override
      public Answer<T> load(K key) {
        return new Answer<>(ask.apply(key), true);
      }

      @Override
      public Answer<T> reload(K key, Answer<T> known) {
        Optional<T> news = ask.apply(key);
        return news.isPresent() ? new Answer<>(news, true) : new Answer<>(known.value(), false);
      }
    };
  }

  private record Life<K, T>(Duration unanswered) implements Expiry<K, Answer<T>> {
    @Override
    public long expireAfterCreate(K key, Answer<T> answer, long now) {
      return (answer.value().isPresent() ? KEPT : unanswered).toNanos();
    }

    @Override
    public long expireAfterUpdate(K key, Answer<T> answer, long now, long left) {
      return answer.isNew() ? expireAfterCreate(key, answer, now) : left;
    }

    @Override
    public long expireAfterRead(K key, Answer<T> answer, long now, long left) {
      return left;
    }
  }
}
