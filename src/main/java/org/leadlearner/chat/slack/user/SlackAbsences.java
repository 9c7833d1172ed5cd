package org.leadlearner.chat.slack.user;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.dnd.DndTeamInfoResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadlearner.chat.Absences;
import org.leadlearner.chat.slack.api.ClientPool;
import org.leadlearner.chat.slack.api.SlackTokens;
import org.leadlearner.people.Conversation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who is away: their status says so, or their notifications are paused by their schedule. Slack
 * tells an app of a schedule alone; of a pause that somebody began by hand it tells nobody else
 * (docs.slack.dev, dnd.info). After the first call without an answer nobody else of that workspace
 * is asked about, so that a silent Slack delays no prompts. Nothing of it is stored or logged.
 */
public final class SlackAbsences implements Absences {

  private static final Logger LOG = LoggerFactory.getLogger(SlackAbsences.class);

  /** The beat comes back to the same people within seconds, while it takes its turns. */
  private static final Duration KNOWN_FOR = Duration.ofMinutes(1);

  private final ClientPool clients;
  private final SlackTokens tokens;
  private final Clock clock;
  private final Map<Conversation, Known> known = new ConcurrentHashMap<>();

  private record Known(Optional<Instant> end, Instant since) {}

  public SlackAbsences(ClientPool clients, SlackTokens tokens, Clock clock) {
    this.clients = clients;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Map<Conversation, Instant> of(Set<Conversation> own) {
    Instant now = clock.instant();
    known.values().removeIf(one -> one.since().plus(KNOWN_FOR).isBefore(now));
    own.stream()
        .filter(one -> one.platform().equals(SlackUser.PLATFORM) && !known.containsKey(one))
        .collect(Collectors.groupingBy(Conversation::workspace))
        .forEach((team, people) -> ask(team, people, now));
    Map<Conversation, Instant> absent = new HashMap<>();
    for (Conversation one : own) {
      Optional.ofNullable(known.get(one))
          .flatMap(Known::end)
          .filter(end -> end.isAfter(now))
          .ifPresent(end -> absent.put(one, end));
    }
    return absent;
  }

  private void ask(String team, List<Conversation> people, Instant now) {
    try {
      Optional<String> token = tokens.botToken(team);
      if (token.isPresent()) {
        MethodsClient methods = clients.brisk().methods(token.get());
        Map<String, Instant> paused = paused(methods, people, now);
        for (Conversation one : people) {
          Optional<Instant> end =
              Stream.concat(status(methods, one).stream(), Stream.ofNullable(paused.get(one.id())))
                  .max(Comparator.naturalOrder());
          known.put(one, new Known(end, now));
        }
      }
    } catch (IOException | SlackApiException | RuntimeException silence) {
      LOG.warn(
          "Slack does not say now who is away in {}, so prompts come: {}.",
          team,
          silence.getClass().getSimpleName());
    }
  }

  /** The end of the pause, for people whose notifications are paused now. */
  private static Map<String, Instant> paused(
      MethodsClient methods, List<Conversation> people, Instant now)
      throws IOException, SlackApiException {
    List<String> ids = people.stream().map(Conversation::id).toList();
    DndTeamInfoResponse answer = methods.dndTeamInfo(request -> request.users(ids));
    Map<String, Instant> ends = new HashMap<>();
    if (isGiven(answer)) {
      answer
          .getUsers()
          .forEach(
              (user, info) -> {
                if (info.isDndEnabled()
                    && info.getNextDndStartTs() <= now.getEpochSecond()
                    && info.getNextDndEndTs() > now.getEpochSecond()) {
                  ends.put(user, Instant.ofEpochSecond(info.getNextDndEndTs()));
                }
              });
    }
    return ends;
  }

  private static Optional<Instant> status(MethodsClient methods, Conversation one)
      throws IOException, SlackApiException {
    UsersInfoResponse answer = methods.usersInfo(request -> request.user(one.id()));
    return isGiven(answer)
        ? Optional.ofNullable(answer.getUser().getProfile()).flatMap(AwayStatus::end)
        : Optional.empty();
  }

  /** A refusal, as without the scope dnd:read, leaves the other half of what can be asked. */
  private static boolean isGiven(SlackApiTextResponse answer) {
    if (!answer.isOk()) {
      LOG.warn("Slack does not say who is away: {}.", answer.getError());
    }
    return answer.isOk();
  }
}
