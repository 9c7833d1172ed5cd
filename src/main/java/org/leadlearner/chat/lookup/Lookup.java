package org.leadlearner.chat.lookup;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a platform and caches the answers: refreshed after a while, dropped after a longer one. When
 * the platform does not answer, the cached value stays, but is not kept longer because of that.
 *
 * @param fresh the time after which a cached value is refreshed
 * @param unanswered how long nobody asks again after the platform did not answer
 */
public record Lookup(Duration fresh, Duration unanswered, Ticker ticker) {

  private static final int MOST = 10_000;
  private static final Duration KEPT = Duration.ofDays(1);

  /**
   * The result of a lookup.
   *
   * @param value empty when the platform did not answer
   * @param isNew whether the platform answered just now
   */
  public record Answer<T>(Optional<T> value, boolean isNew) {

    public static <T> Answer<T> none() {
      return new Answer<>(Optional.empty(), false);
    }
  }

  /** The size and lifetime of the cache; {@link #asking} loads it. */
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
