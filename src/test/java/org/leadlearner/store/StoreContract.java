package org.leadlearner.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.rubric.Rubric;

/** An open, empty store on one of the databases. */
public abstract class StoreContract {

  public static final Instant NOON = Samples.NOON;
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final TestDatabase database;

  @TempDir Path folder;
  public String url;
  public Store store;

  public StoreContract(TestDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void open() {
    url = address(database);
    store = database.open(url, CLOCK, StoreRules.USUAL);
    store.checkin().shelf(List.of(Samples.RUBRIC));
  }

  /** Where the store of each test is. */
  String address(TestDatabase database) {
    return database.empty(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  public void reopen() {
    reopen(StoreRules.USUAL);
  }

  /** From here on data of people is kept under a legal hold. */
  public void hold() {
    reopen(StoreRules.USUAL.held(true));
  }

  private void reopen(StoreRules rules) {
    store.close();
    store = database.open(url, CLOCK, rules);
  }

  public long person(String user) {
    return store.person().people().meet(Samples.account(user), Samples.PROFILE, NOON).person().id();
  }

  public CheckIn started(long personId) {
    return started(personId, Samples.RUBRIC.edition());
  }

  CheckIn started(long personId, Rubric.Edition edition) {
    return store.checkin().checkIns().start(personId, edition, NOON);
  }

  CheckIn kept(CheckIn checkIn) {
    return store.checkin().checkIns().find(checkIn.personId(), checkIn.id()).orElseThrow();
  }

  /** Runs the same work in several threads that begin at one moment, and gives what each got. */
  public static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
    return atOnce(IntStream.range(0, threads).mapToObj(thread -> work).toList());
  }

  public static <T> List<T> atOnce(List<? extends Callable<T>> works) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(works.size());
    CyclicBarrier start = new CyclicBarrier(works.size());
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> work : works) {
        running.add(
            pool.submit(
                () -> {
                  start.await(60, TimeUnit.SECONDS);
                  return work.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : running) {
        results.add(one.get(60, TimeUnit.SECONDS));
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
