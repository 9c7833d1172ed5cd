package org.leadlearner.chat.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.leadlearner.Repetitions;
import org.leadlearner.StandardError;
import org.leadlearner.chat.fake.Mutation;
import org.leadlearner.chat.teams.fake.Bot;
import org.leadlearner.chat.teams.fake.Cast;
import org.leadlearner.chat.teams.fake.Place;
import org.leadlearner.chat.teams.fake.TokenKind;

/** Real activities with something broken: whatever comes, it is taken or refused, and no fault. */
@Isolated
class FuzzedActivitiesTest {
  private static final int ROUNDS = Repetitions.of(10_000);
  private static final long SEED = 20_261_001;
  private static final String SECRET_WORDS = "our-secret-words";

  @Test
  void brokenActivitiesAreTakenOrRefused() throws Exception {
    try (IncomingTeams incoming = IncomingTeams.start()) {
      List<String> bodies = bodies(incoming.bot());
      String good = incoming.teams.bearer(TokenKind.GOOD).orElseThrow();
      String forged = incoming.teams.bearer(TokenKind.WRONG_KEY).orElseThrow();
      Mutation mutation = new Mutation(new Random(SEED), "<at><b", "invoke", "personal");
      Map<Integer, Integer> statuses = new TreeMap<>();
      String logs =
          StandardError.during(
              () -> {
                for (int round = 0; round < ROUNDS; round++) {
                  String body = mutation.of(bodies.get(round % bodies.size()));
                  String token = round % 11 == 10 ? forged : good;
                  int status = incoming.post(body, Map.of("Authorization", token));
                  statuses.merge(status, 1, Integer::sum);
                }
              });

      assertThat(statuses.keySet()).isSubsetOf(200, 400, 401, 403, 413, 501);
      assertThat(statuses).containsKeys(200, 400, 401, 403, 501);
      assertThat(statuses.get(401)).isEqualTo(ROUNDS / 11);
      // What is changed keeps its id most of the time, so the inbox takes it for a repeat.
      assertThat(incoming.inbox.heard().size() + incoming.inbox.repeats())
          .isGreaterThan(ROUNDS / 10);
      assertThat(logs).doesNotContain("ERROR", SECRET_WORDS, good);
    }
  }

  /** One of each kind. */
  private static List<String> bodies(Bot bot) {
    Place own = Place.personal(Cast.ADA);
    Place channel = Place.channel(Cast.BOB, "1700000000001");
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode data = mapper.createObjectNode().put("action", "go?a=b").put("note", SECRET_WORDS);
    List<String> bodies = new ArrayList<>();
    bodies.add(bot.written(own, SECRET_WORDS).toString());
    bodies.add(bot.written(channel, SECRET_WORDS).put("localTimestamp", "x").toString());
    ObjectNode evidence = mapper.createObjectNode().put("commandId", "save_as_evidence");
    evidence.putObject("messagePayload").putObject("body").put("content", "<p>" + SECRET_WORDS);
    bodies.add(bot.press(own, "1", "press", data).activity().toString());
    bodies.add(bot.submit(own, "1", data).activity().toString());
    bodies.add(bot.taskFetch(own, "1", data).activity().toString());
    bodies.add(bot.taskSubmit(channel, "1", data).activity().toString());
    bodies.add(
        bot.invoke(channel, "composeExtension/fetchTask", evidence, "1").activity().toString());
    bodies.add(bot.install(own).activity().toString());
    bodies.add(bot.botAdded(channel).activity().toString());
    bodies.add(bot.reaction(own, "1", "like").activity().toString());
    return bodies;
  }
}
