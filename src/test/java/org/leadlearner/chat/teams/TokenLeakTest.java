package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadlearner.Repetitions;
import org.leadlearner.chat.ChatPlatform.Sent;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.teams.auth.ServiceHosts;
import org.leadlearner.chat.teams.connector.PrivatePlaces;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.FakeBotConnector;
import org.leadlearner.chat.teams.fake.Operation;
import org.leadlearner.people.Conversation;
import org.leadlearner.store.MigratedDatabase;
import org.leadlearner.store.Store;

/** Our token goes to listed hosts, however a stored serviceUrl is written. */
class TokenLeakTest {

  private static final int TRIES = Repetitions.of(1_000);
  private static final long SEED = 20_261_001;

  @TempDir Path folder;

  @Test
  void noTokenEverReachesAHostThatIsNotListed() {
    Random random = new Random(SEED);
    int refused = 0;
    try (FakeBotConnector good = FakeBotConnector.start();
        FakeBotConnector evil = FakeBotConnector.start();
        Store store = MigratedDatabase.open(folder.resolve("lead-learner.db"), Clock.systemUTC())) {
      evil.wantNoTokens();
      TeamsPlatform platform = platform(good, store);
      for (int number = 0; number < TRIES; number++) {
        String url = nasty(random, good.host(), evil.host());
        Conversation to = OutgoingTeams.of("person " + number);
        Reference stored = new Reference(url, Cast.ADA.personal(), Cast.BOT, Optional.empty());
        store.conversation().references().keep(to, stored, Clock.systemUTC().instant());
        Sent sent =
            platform.send(new Outgoing(number, to, OutgoingTeams.words("x"), Optional.empty()));
        assertThat(sent).as(url).isInstanceOf(Sent.Refused.class);
        refused++;
      }
      assertThat(evil.calls().all()).isEmpty();
      assertThat(good.calls().all()).isEmpty();

      // The same way out does carry the token to the listed host.
      Conversation ada = OutgoingTeams.ADA;
      store
          .conversation()
          .references()
          .keep(
              ada,
              new Reference(good.serviceUrl(), Cast.ADA.personal(), Cast.BOT, Optional.empty()),
              Clock.systemUTC().instant());
      assertThat(platform.send(new Outgoing(1, ada, OutgoingTeams.words("x"), Optional.empty())))
          .isInstanceOf(Sent.Accepted.class);
      assertThat(good.calls().last(Operation.SEND).authorization()).isPresent();
    }
    assertThat(refused).isEqualTo(TRIES);
  }

  private static TeamsPlatform platform(FakeBotConnector good, Store store) {
    return new TeamsPlatform(
        Optional.of(OutgoingTeams.CREDENTIALS),
        good.loginUrl(),
        new ServiceHosts(Set.of(good.host())),
        store.conversation().references(),
        new PrivatePlaces(true, Clock.systemUTC()),
        "your answer",
        Clock.systemUTC(),
        Duration.ofSeconds(5));
  }

  /** Each names the evil host to some reader of URLs, and most name the good one to another. */
  private static String nasty(Random random, String good, String evil) {
    String evilPort = evil.substring(evil.indexOf(':') + 1);
    List<String> shapes =
        List.of(
            "http://" + evil + "/",
            "http://" + good + "@" + evil + "/",
            "http://" + good + "%40" + evil + "/",
            "http://" + evil + "\\@" + good + "/",
            "http://" + evil + "#@" + good + "/",
            "http://" + evil + "?@" + good + "/",
            "http://user:word@" + evil + "/" + good,
            "http:\\\\" + evil + "\\" + good,
            "http:///" + evil + "/",
            "http:/" + evil + "/",
            "//" + evil + "/",
            "ftp://" + evil + "/",
            "HTTP://" + evil + "/" + good + "/",
            "http://localhost:" + evilPort + "/",
            "http://2130706433:" + evilPort + "/",
            "http://0x7f.1:" + evilPort + "/",
            "http://127.1:" + evilPort + "/",
            "http://[::ffff:127.0.0.1]:" + evilPort + "/",
            "http://127。0。0。1:" + evilPort + "/",
            "http://" + good + "." + evil + "/",
            "http://" + evil + "/http://" + good + "/",
            "http://" + evil + ";" + good + "/",
            "http://" + evil + "%2f" + good + "/",
            "http://" + evil + "%00." + good + "/");
    return sprinkled(random, shapes.get(random.nextInt(shapes.size())));
  }

  /** Adds white space and the like, which some readers drop; never at the end of the host. */
  private static String sprinkled(Random random, String url) {
    List<String> odd = List.of("", "", "\t", "\n", "\r\n", " ", "\u00a0", "\u200b", "\ufeff");
    String before = odd.get(random.nextInt(odd.size()));
    String after = odd.get(random.nextInt(odd.size()));
    String path = random.nextBoolean() ? "" : "path/" + random.nextInt(1_000) + "/";
    return before + url + path + after;
  }
}
