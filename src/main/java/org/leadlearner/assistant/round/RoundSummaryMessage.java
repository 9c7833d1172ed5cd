package org.leadlearner.assistant.round;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.TeamButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.team.TeamActions;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.people.Team;
import org.leadlearner.progress.round.Participation;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.rubric.Rubric;

/**
 * The summary of a closed round (experience.md, "The Monday summary"): first the picture, then a
 * few sentences, and the rest on request (domain.md, section 3.9).
 */
public final class RoundSummaryMessage {

  /** The most sentences before <i>More</i>. */
  static final int MOST = 5;

  private final Phrases words;
  private final Rubric rubric;
  private final Team team;
  private final List<Snapshot> snapshots;
  private final int least;
  private final Optional<String> district;
  private final Snapshot newest;
  private final Function<Instant, String> day;

  /**
   * The content of the summary.
   *
   * @param snapshots the closed rounds, newest first; at least one
   * @param least the fewest answers for which anything is shown
   * @param district the name of the district, when it is set
   */
  record Closed(Team team, List<Snapshot> snapshots, int least, Optional<String> district) {

    Closed {
      snapshots = List.copyOf(snapshots);
    }
  }

  /**
   * @param rubric the rubric of the newest round
   * @param day formats a day for the reader
   */
  RoundSummaryMessage(Phrases words, Rubric rubric, Closed closed, Function<Instant, String> day) {
    this.words = words;
    this.rubric = rubric;
    this.team = closed.team();
    this.snapshots = closed.snapshots();
    this.least = closed.least();
    this.district = closed.district();
    this.newest = snapshots.get(0);
    this.day = day;
  }

  /** The picture, at most {@value #MOST} sentences, and the buttons for the rest. */
  public Message summary(SummaryAdditions beside, List<Part.Button> buttons) {
    MessageBuilder message = heading("team.result.title");
    if (isHidden()) {
      few(message);
      tell(message, summaryLines(beside).stream().limit(MOST - 1));
    } else {
      message.add(picture());
      tell(message, summaryLines(beside).stream().limit(MOST));
    }
    List<Part.Button> all = new ArrayList<>(buttons);
    all.add(
        0,
        Part.Button.other(words.text("team.button.more"), TeamActions.of(TeamButton.MORE, team)));
    if (!isHidden()) {
      all.add(every("team.button.basis"));
    }
    return message.add(new Part.Buttons(all)).remark("team.fixed").build();
  }

  /** The picture and its one sentence, without names, words or anything to press. */
  public Message pictureAlone() {
    MessageBuilder message = begun();
    if (isHidden()) {
      few(message);
    } else {
      message.add(picture());
      summaryLines(SummaryAdditions.NOTHING).stream()
          .limit(1)
          .map(SummaryLine::line)
          .forEach(message::say);
    }
    return message.remark("team.fixed").build();
  }

  private boolean isHidden() {
    return newest.result().isHidden();
  }

  private List<SummaryLine> summaryLines(SummaryAdditions beside) {
    return sentences().all(beside);
  }

  private RoundSentences sentences() {
    return new RoundSentences(words, rubric, snapshots, day);
  }

  /** Adds what is another than in an earlier round of the same people. */
  void tellThen(MessageBuilder message, Snapshot first) {
    tell(message, sentences().then(first).stream());
  }

  /** Adds an earlier round beside the newest. */
  void tellBeside(MessageBuilder message, Snapshot then) {
    tell(message, Stream.of(sentences().beside(then)));
    message.add(new SideBySide(words, rubric, day).table(then, newest));
  }

  /** Adds each sentence with a button that shows its basis. */
  private void tell(MessageBuilder message, Stream<SummaryLine> sentences) {
    sentences.forEach(one -> one.addTo(message, words, team, newest.round()));
  }

  private Part picture() {
    return new StageCountsTable(words, rubric)
        .of(newest.result())
        .orElseGet(() -> new StrandTable(words, rubric).of(newest.result()));
  }

  /** Rarely used, because each sentence has its own button. */
  private Part.Button every(String label) {
    return Part.Button.more(words.text(label), TeamActions.of(TeamButton.BASIS, team));
  }

  /** The reply to <i>More</i>: the other sentences, the counts, and the earlier rounds. */
  public Message more(SummaryAdditions beside) {
    MessageBuilder message = begun();
    tell(message, summaryLines(beside).stream().skip(isHidden() ? MOST - 1 : MOST));
    if (!isHidden()) {
      strandLines()
          .widest()
          .ifPresent(
              widest -> message.say("team.talk.on", "strand", rubric.strand(widest.key()).name()));
      SideBySide.before(snapshots).ifPresent(then -> tellBeside(message, then));
      chart().ifPresent(message::add);
      message.say("basis.rule", "version", newest.result().ruleVersion());
    }
    return message.say("team.hidden", "least", least).remark("team.fixed").build();
  }

  /** Every sentence with the rule and the numbers behind it. */
  public Message basis(SummaryAdditions beside) {
    MessageBuilder message = heading("basis.title");
    if (isHidden()) {
      few(message);
    }
    Stream.concat(
            summaryLines(beside).stream(),
            SideBySide.before(snapshots).map(sentences()::beside).stream())
        .filter(one -> !one.basis().isEmpty())
        .forEach(one -> add(message, one));
    return message
        .say("basis.rule", "version", newest.result().ruleVersion())
        .say("team.hidden", "least", least)
        .remark("team.fixed")
        .build();
  }

  private static void add(MessageBuilder message, SummaryLine one) {
    message.add(new Part.Text(List.of(one.line())));
    one.basis().forEach(line -> message.add(new Part.Remark(line)));
  }

  /** One sentence with its basis; all of them when it is not among the sentences any more. */
  public Message basis(SummaryAdditions beside, String sentence) {
    List<SummaryLine> asked =
        Stream.of(summaryLines(beside), different(), sentences().ofTwo(sentence))
            .flatMap(List::stream)
            .filter(one -> one.key().equals(sentence))
            .toList();
    if (asked.isEmpty()) {
      return basis(beside);
    }
    MessageBuilder message = heading("basis.title");
    asked.forEach(one -> message.say(one.line()).add(new Part.Text(one.basis())));
    return message
        .add(new Part.Buttons(List.of(every("basis.button.all"))))
        .remark("team.fixed")
        .build();
  }

  /** The strands that members see most differently, and questions for each other. */
  public Message differences() {
    MessageBuilder message = begun();
    if (isHidden()) {
      // "The answers are close" would reveal something about a group that is too small.
      return few(message).remark("team.fixed").build();
    }
    List<SummaryLine> wide = different();
    if (newest.result().isWithoutSpread()) {
      message.say("team.spread.hidden");
    } else if (wide.isEmpty()) {
      message.say("team.differs.none", "finished", newest.result().finished());
    }
    tell(message, wide.stream());
    return message.say("team.talk").remark("team.fixed").build();
  }

  private List<SummaryLine> different() {
    return isHidden() ? List.of() : sentences().different();
  }

  private MessageBuilder few(MessageBuilder message) {
    return message.say("team.result.few", "finished", newest.result().finished(), "least", least);
  }

  private StrandLines strandLines() {
    return new StrandLines(words, rubric, newest.result());
  }

  private MessageBuilder heading(String key) {
    String date = day.apply(newest.round().closedAt().orElseThrow());
    String title = words.text(key, "team", team.name(), "date", date);
    return new MessageBuilder(words)
        .add(
            new Part.Heading(
                district
                    .map(name -> words.text("team.of.district", "district", name, "title", title))
                    .orElse(title)));
  }

  /** The title and the denominators. */
  MessageBuilder begun() {
    Participation counts = newest.participation();
    return heading("team.result.title")
        .say(
            "team.counts",
            "invited",
            counts.invited(),
            "reached",
            counts.reached(),
            "blocked",
            counts.blocked(),
            "away",
            counts.away(),
            "declined",
            counts.declined(),
            "finished",
            counts.finished());
  }

  /** The stages over comparable rounds, when there are at least two. */
  Optional<Part> chart() {
    return new TeamStageChart(words, day).of(snapshots);
  }
}
