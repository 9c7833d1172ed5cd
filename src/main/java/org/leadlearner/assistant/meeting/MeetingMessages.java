package org.leadlearner.assistant.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.button.MeetingButton;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.SpanWords;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.round.StageCountsTable;
import org.leadlearner.assistant.round.StrandLines;
import org.leadlearner.assistant.team.ClosedRound;
import org.leadlearner.assistant.team.MeetingActions;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.progress.meeting.Meeting;
import org.leadlearner.progress.round.TeamStrand;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/**
 * The messages for the facilitator of a meeting (domain.md, section 3.7: the calibration script).
 */
record MeetingMessages(Phrases words, ClosedRound at) {

  /**
   * The minutes for each of the three questions about one strand, about 22 together; the rest is
   * for the next step.
   */
  private static final List<Integer> MINUTES_OF_ONE = List.of(7, 8, 7);

  private static final List<Integer> MINUTES_OF_TWO = List.of(3, 4, 4);

  /** First what a closed round shows of the strands worth discussing, then the offer to start. */
  Message reveal(List<String> proposed) {
    MessageBuilder message = begun("meeting.title");
    message.say("meeting.reveal", "count", at.snapshot().result().finished());
    proposed.forEach(key -> spread(key).ifPresent(message::say));
    new StageCountsTable(words, at.rubric()).of(at.snapshot().result()).ifPresent(message::add);
    return message
        .say("meeting.minutes")
        .add(
            new Part.Buttons(
                List.of(
                    main("meeting.button.start", MeetingButton.START),
                    other("meeting.button.strands", MeetingButton.STRANDS),
                    projector())))
        .remark("meeting.who")
        .build();
  }

  /** Every strand, to choose one. */
  Message pick(String key) {
    List<Part.Button> buttons = new ArrayList<>();
    for (Strand strand : at.rubric().strands()) {
      buttons.add(
          Part.Button.other(
              words.text(
                  "meeting.button.strand",
                  "number",
                  at.rubric().number(strand.key()),
                  "strand",
                  strand.name()),
              at.action(MeetingButton.PICK).with(CommonActions.VALUE, strand.key())));
    }
    buttons.add(projector());
    return begun("meeting.title")
        .say(key)
        .say("meeting.minutes")
        .add(new Part.Buttons(buttons))
        .remark("meeting.who")
        .build();
  }

  Message underWay(Meeting meeting, String name, String started) {
    MessageBuilder message = begun("meeting.title");
    message.say("meeting.open", "name", new Quoted(name), "date", started);
    recordedLine(meeting).ifPresent(message::say);
    return message
        .add(
            new Part.Buttons(
                List.of(
                    main("meeting.button.continue", MeetingButton.GO_ON),
                    other("meeting.button.see", MeetingButton.SEE),
                    projector())))
        .build();
  }

  /** The state of the meeting: the current question, or what is left to do. */
  Message now(List<Line> said, Meeting meeting) {
    MessageBuilder message = new MessageBuilder(words).sayAll(said);
    return meeting
        .strand()
        .map(key -> question(message, meeting, at.rubric().strand(key)))
        .orElseGet(() -> closing(message, meeting));
  }

  private Message question(MessageBuilder message, Meeting meeting, Strand strand) {
    int step = meeting.step().ordinal();
    List<Integer> minutes = meeting.strands().size() == 1 ? MINUTES_OF_ONE : MINUTES_OF_TWO;
    message
        .heading("meeting.question.title", "strand", strand.name(), "number", step + 1)
        .say("meeting.question.minutes", "minutes", minutes.get(step))
        .say(questionKey(meeting.step()));
    addPicture(message, meeting, strand);
    return message
        .add(new Part.Buttons(questionButtons(meeting, strand)))
        .remark("meeting.typed", "number", at.rubric().number(strand.key()))
        .build();
  }

  /**
   * What a room sees of the meeting: the question at hand, and what is recorded.
   *
   * @param recorded the lines that all would sign until now
   */
  Message onWall(Meeting meeting, List<Line> recorded) {
    MessageBuilder message = new MessageBuilder(words);
    Optional<Strand> strand = meeting.strand().map(key -> at.rubric().strand(key));
    strand.ifPresent(
        one -> {
          message.heading(
              "meeting.question.title",
              "strand",
              one.name(),
              "number",
              meeting.step().ordinal() + 1);
          message.say(questionKey(meeting.step()));
          addPicture(message, meeting, one);
        });
    if (strand.isEmpty()) {
      message.heading("meeting.title", "team", at.team().name());
    }
    if (recorded.isEmpty() && strand.isEmpty()) {
      message.say("meeting.recorded.none");
    }
    return message.sayAll(recorded).remark("team.fixed").build();
  }

  private void addPicture(MessageBuilder message, Meeting meeting, Strand strand) {
    if (meeting.step() == Meeting.Step.LOOKED_AT) {
      spread(strand.key()).ifPresent(message::say);
    } else if (meeting.step() == Meeting.Step.SIGN) {
      message.add(sentences(strand));
    }
  }

  private List<Part.Button> questionButtons(Meeting meeting, Strand strand) {
    Part.Button.Weight ofNext =
        meeting.step() == Meeting.Step.SIGN ? Part.Button.Weight.OTHER : Part.Button.Weight.MAIN;
    Part.Button.Weight ofRecord =
        meeting.step() == Meeting.Step.SIGN ? Part.Button.Weight.MAIN : Part.Button.Weight.OTHER;
    return List.of(
        new Part.Button(
            words.text("meeting.button.next"), MeetingActions.next(at.team(), meeting), ofNext),
        new Part.Button(
            words.text("meeting.button.record"),
            at.action(MeetingButton.RECORD).with(CommonActions.VALUE, strand.key()),
            ofRecord),
        other("meeting.button.stop", MeetingButton.STOP));
  }

  private Part.Facts sentences(Strand strand) {
    return new Part.Facts(
        Stream.of(Stage.values())
            .map(
                stage ->
                    new Part.Fact(
                        words.text(StagePhrases.nameKey(stage)),
                        words.line("agreed.sentence", "sentence", strand.at(stage).option())))
            .toList());
  }

  private Message closing(MessageBuilder message, Meeting meeting) {
    recordedLine(meeting).ifPresentOrElse(message::say, () -> message.say("meeting.recorded.none"));
    List<Part.Button> buttons = new ArrayList<>();
    for (String key : meeting.strands()) {
      if (meeting.recorded(key).isEmpty()) {
        buttons.add(record("meeting.button.record.strand", at.rubric().strand(key)));
      }
    }
    if (meeting.action().isEmpty()) {
      message.say("meeting.step.ask");
      buttons.add(other("meeting.button.step", MeetingButton.STEP));
    }
    if (meeting.takesMore()) {
      buttons.add(other("meeting.button.more", MeetingButton.STRANDS));
    }
    buttons.add(main("meeting.button.see", MeetingButton.SEE));
    buttons.add(other("meeting.button.stop", MeetingButton.STOP));
    return message.add(new Part.Buttons(buttons)).remark("meeting.step.typed").build();
  }

  Part.Button record(String key, Strand strand) {
    return Part.Button.other(
        words.text(key, "strand", strand.name()),
        at.action(MeetingButton.RECORD).with(CommonActions.VALUE, strand.key()));
  }

  Part.Button main(String key, Action.Verb verb) {
    return Part.Button.main(words.text(key), at.action(verb));
  }

  Part.Button no(String key, Action.Verb verb) {
    return Part.Button.no(words.text(key), at.action(verb));
  }

  Part.Button other(String key, Action.Verb verb) {
    return Part.Button.other(words.text(key), at.action(verb));
  }

  private Part.Button projector() {
    return Part.Button.more(
        words.text("meeting.button.projector"), at.action(MeetingButton.PROJECTOR));
  }

  private MessageBuilder begun(String key) {
    return new MessageBuilder(words).heading(key, "team", at.team().name());
  }

  private Optional<Line> recordedLine(Meeting meeting) {
    List<String> names =
        at.rubric().strands().stream()
            .filter(strand -> meeting.recorded(strand.key()).isPresent())
            .map(Strand::name)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(words.line("meeting.recorded", "strands", words.list(names)));
  }

  /** How far apart the answers are, as the closed round shows it. */
  private Optional<Line> spread(String strandKey) {
    return at.shown(strandKey).map(this::spread);
  }

  private Line spread(TeamStrand.Middle shown) {
    Strand strand = at.rubric().strand(shown.key());
    Optional<String> spread = StrandLines.spread(words, shown);
    return words.line(
        strand.lens() == Lens.SELF
            ? "meeting.spread.own"
            : spread.isPresent() ? "meeting.spread" : "meeting.spread.hidden",
        "strand",
        strand.name(),
        "stage",
        new SpanWords(words).middle(shown.middle()),
        "spread",
        spread.orElse(""),
        "count",
        shown.answered());
  }

  private static String questionKey(Meeting.Step step) {
    return switch (step) {
      case LOOKED_AT -> "meeting.question.looked";
      case VISITOR -> "meeting.question.visitor";
      case SIGN -> "meeting.question.sign";
    };
  }
}
