package org.leadlearner;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.Inbox;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Receipt;
import org.leadlearner.chat.message.Form;
import org.leadlearner.chat.message.Message;
import org.leadlearner.people.Account;

/**
 * Holds conversations with the assistant on a real database, through some door. What is written
 * down is what goes out through that door, and a door fails where it does not show it.
 */
abstract class Replay implements AutoCloseable {

  static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  /** Administers the district. */
  private static final String ADMIN = "Nora";

  private static final String THREAD = " >";
  private static final String TO_ALL = "(to all) ";
  private static final Set<String> RESULTS = Set.of("| Your latest reading", "| Su última lectura");

  final SettableClock clock = new SettableClock(Instant.parse("2026-10-01T14:00:00Z"));
  private final Program program;
  private final Set<String> people = new LinkedHashSet<>();
  private final Set<String> channels = new LinkedHashSet<>();
  private final Map<String, String> filled = new LinkedHashMap<>();
  private String speaker = "Dana";
  private Optional<String> channel = Optional.empty();
  private Optional<Form> form = Optional.empty();

  Replay(Path file) {
    this.program = new Program(file, clock, () -> account(ADMIN).user());
  }

  /** Somebody looks at their own conversation. */
  abstract void opened();

  /** In a channel with a mention, or as a slash command where there are such. */
  abstract void typed(String text);

  /** Writes in a channel without mentioning the assistant. */
  abstract void saidToAll(String text);

  /** In the thread below our newest message in the channel. */
  abstract void typedBelow(String text);

  abstract void pressed(String label, String how);

  /** Sends in the form that opened last. */
  abstract void sent(Form form, Map<String, String> values);

  /** Shows a message of the assistant where its readers see it. */
  abstract void show(Outgoing outgoing);

  /** Somebody comes, perhaps to a channel. */
  void comes(String name, Optional<String> channel) {}

  /** The program has ended and started again; what was made with {@link #references} is stale. */
  void restarted() {}

  /** The account that a person of the transcripts has behind this door. */
  abstract Account account(String name);

  /** Where a person alone is answered. */
  abstract String own(String name);

  /** Who alone reads this in a channel, where that is written down. */
  Optional<String> alone(String conversation) {
    return Optional.empty();
  }

  /** A channel, whose threads have longer names. */
  abstract String room(String channel);

  Inbox inbox() {
    return program.inbox();
  }

  /** What the speaker was just answered beside their words. */
  Optional<Message> aside() {
    return program.aside();
  }

  ConversationReferences references() {
    return program.references();
  }

  String speaker() {
    return speaker;
  }

  /** Where the speaker speaks, unless it is in their own conversation. */
  Optional<String> channel() {
    return channel;
  }

  /** The transcript with what the assistant says now. */
  List<String> of(Transcript transcript) {
    List<String> lines = new ArrayList<>();
    for (Transcript.Step step : transcript.steps()) {
      lines.add(step.line());
      clock.advance(Duration.ofSeconds(1));
      play(step);
      boolean isCommand = step instanceof Transcript.Typed typed && typed.isCommand();
      lines.addAll(takeOut(isCommand && channel.isPresent()));
    }
    return lines;
  }

  private void play(Transcript.Step step) {
    if (step instanceof Transcript.Speaker now) {
      now.at().ifPresent(this::set);
      speaks(now.name(), now.channel());
      if (channel.isEmpty()) {
        opened();
      }
    } else if (step instanceof Transcript.Typed typed) {
      type(typed.text());
    } else if (step instanceof Transcript.Below below) {
      typedBelow(below.text());
    } else if (step instanceof Transcript.Filled field) {
      filled.put(Script.field(form.orElseThrow(), field.label()).orElseThrow(), field.value());
    } else if (step instanceof Transcript.Pressed pressed) {
      press(pressed);
    } else if (step instanceof Transcript.CheckedIn checkIn) {
      checkIn(checkIn);
    } else if (step instanceof Transcript.StaffAnswered staff) {
      program.staffAnswer(staff.people(), staff.answers());
    } else if (step instanceof Transcript.Aged aged) {
      program.deleteOlderThan(aged.days());
    } else if (step instanceof Transcript.Restart restart) {
      program.restart(restart.content());
      restarted();
    } else if (step instanceof Transcript.Closed closed) {
      program.close(closed.school(), closed.day());
    } else if (step instanceof Transcript.Listed listed) {
      program.list(account(listed.name()), listed.school(), listed.team());
    } else if (step instanceof Transcript.Later later) {
      set(later.at());
      program.postWhatIsDue();
    }
  }

  private void set(LocalDateTime time) {
    clock.set(time.atZone(CHICAGO).toInstant());
  }

  /** People and channels of an earlier replay on the same database, who may be written to. */
  void knows(String... earlier) {
    for (String one : earlier) {
      (one.startsWith("#") ? channels : people).add(one);
    }
  }

  private void speaks(String name, Optional<String> where) {
    speaker = name;
    channel = where;
    people.add(name);
    where.ifPresent(channels::add);
    comes(name, where);
  }

  private void type(String text) {
    if (text.startsWith(TO_ALL)) {
      saidToAll(text.substring(TO_ALL.length()));
    } else {
      typed(text);
    }
  }

  private void press(Transcript.Pressed pressed) {
    if (filled.isEmpty()) {
      pressed(pressed.label(), pressed.how().orElse(""));
      return;
    }
    Form open = form.filter(one -> one.submit().equals(pressed.label())).orElseThrow();
    sent(open, Map.copyOf(filled));
    filled.clear();
  }

  /** The replies to it are not in the play, so only the end of the check-in is checked. */
  private void checkIn(Transcript.CheckedIn checkIn) {
    String before = speaker;
    Optional<String> where = channel;
    speaks(checkIn.name(), Optional.empty());
    List<String> typed = new ArrayList<>(List.of("checkin"));
    typed.addAll(checkIn.points());
    typed.addAll(List.of("skip", "skip", "finish"));
    List<String> said = new ArrayList<>();
    for (String words : typed) {
      clock.advance(Duration.ofSeconds(1));
      typed(words);
      said.addAll(takeOut(false));
    }
    if (Collections.disjoint(said, RESULTS)) {
      throw new IllegalStateException("the check-in did not end: " + said);
    }
    speaks(before, where);
  }

  /** What is kept of these people, without the moments: the same conversation leaves the same. */
  List<String> kept(List<String> names) {
    Kept kept = program.kept();
    return names.stream().flatMap(name -> kept.of(name, account(name)).stream()).toList();
  }

  @Override
  public void close() {
    program.close();
  }

  /**
   * @param isCommand whether a slash command was typed in a channel, below which the remark that
   *     the answer stands elsewhere is left out
   */
  private List<String> takeOut(boolean isCommand) {
    List<String> lines = new ArrayList<>();
    List<Script.Seen> sent = sendOut();
    boolean isElsewhere = isCommand && sent.stream().anyMatch(seen -> seen.who().equals(speaker));
    for (Receipt receipt : program.receipts()) {
      form = receipt.form().or(receipt::faulty).or(() -> form);
      lines.addAll(Script.lines(receipt, !isElsewhere));
    }
    sent.stream()
        .filter(seen -> !isCommand || !seen.who().endsWith(THREAD))
        .forEach(seen -> lines.addAll(seen.lines(speaker)));
    // Each door has ids of its own for the same people.
    String account = account(speaker).inOneWord();
    return lines.stream().map(line -> line.replace(account, "<account>")).toList();
  }

  private List<Script.Seen> sendOut() {
    List<Script.Seen> sent = new ArrayList<>();
    program.sendOut(
        outgoing -> {
          show(outgoing);
          String who = who(outgoing.to().id());
          sent.add(new Script.Seen(who, outgoing.message(), outgoing.replaces().isPresent()));
        });
    return sent;
  }

  private String below(String conversation) {
    return alone(conversation).map(name -> ", " + name + " alone").orElse(THREAD);
  }

  private String who(String conversation) {
    Stream<String> rooms =
        channels.stream()
            .filter(one -> conversation.startsWith(room(one)))
            .map(one -> conversation.equals(room(one)) ? one : one + below(conversation));
    return Stream.concat(people.stream().filter(one -> own(one).equals(conversation)), rooms)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody reads " + conversation));
  }
}
