package org.leadlearner.assistant.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.leadlearner.assistant.explain.ExplainActions;
import org.leadlearner.assistant.phrase.AnswerPhrases;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.assistant.phrase.StrandChoices;
import org.leadlearner.assistant.turn.CommonActions;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Input;
import org.leadlearner.checkin.Question;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** The messages for the questions of a check-in. */
final class QuestionMessages {

  private final Phrases words;
  private final CheckIn checkIn;
  private final Rubric rubric;

  QuestionMessages(Phrases words, CheckIn checkIn, Rubric rubric) {
    this.words = words;
    this.checkIn = checkIn;
    this.rubric = rubric;
  }

  /**
   * The message for a question.
   *
   * @param said lines before the question
   * @param noteStrand the strand to ask a note for, when the leader chose none
   */
  Message ask(Question question, List<Line> said, Optional<Strand> noteStrand) {
    MessageBuilder message = new MessageBuilder(words);
    question.accept(new Asked(message, said, noteStrand));
    return message.build();
  }

  /** Adds what each question asks. */
  private final class Asked implements Question.Visitor<MessageBuilder> {
    private final MessageBuilder message;
    private final List<Line> said;
    private final Optional<Strand> noteStrand;

    Asked(MessageBuilder message, List<Line> said, Optional<Strand> noteStrand) {
      this.message = message;
      this.said = said;
      this.noteStrand = noteStrand;
    }

    @Override
    public MessageBuilder whichStage(Question.WhichStage which) {
      Strand strand = which.strand();
      Optional<Answer> before = checkIn.answer(strand.key());
      title(message, strand).sayAll(said).say(Line.plain(strand.ask()));
      before.ifPresent(answer -> message.say(AnswerPhrases.said(words, strand, answer)));
      message.add(
          new Part.Choices(
              List.of(Stage.values()).stream()
                  .map(one -> stageOption(strand, one, before))
                  .toList()));
      List<Part.Button> ways = new ArrayList<>();
      before.ifPresent(answer -> ways.add(keep(answer)));
      ways.add(button("button.unsure", new Input.NotSure()));
      ways.add(button("button.skip", new Input.Skip()));
      if (rubric.number(strand.key()) > 1 && !checkIn.isFinished()) {
        ways.add(back());
      }
      ways.add(stop());
      ways.add(explain());
      message.add(new Part.Buttons(ways));
      return about(message, strand);
    }

    @Override
    public MessageBuilder whichPoint(Question.WhichPoint which) {
      Strand strand = which.strand();
      Stage stage = which.stage();
      title(message, strand).sayAll(said);
      message.say(
          "question.stage",
          "letter",
          words.text(StagePhrases.letterKey(stage)),
          "option",
          strand.at(stage).option());
      message.say("question.point");
      message.add(
          new Part.Choices(
              IntStream.rangeClosed(stage.lowest(), stage.highest())
                  .mapToObj(points -> pointOption(strand, points))
                  .toList()));
      message.add(
          buttons(
              button("button.unsure", new Input.NotSure()),
              button("button.skip", new Input.Skip()),
              back(),
              stop(),
              explain()));
      return about(message, strand);
    }

    @Override
    public MessageBuilder whoMightKnow(Question.WhoMightKnow who) {
      title(message, who.strand()).sayAll(said).say("question.who");
      message.add(buttons(button("button.skip", new Input.Skip()), back(), stop(), explain()));
      return about(message, who.strand());
    }

    @Override
    public MessageBuilder whatToShow(Question.WhatToShow what) {
      message.heading("question.note.title").sayAll(said);
      noteStrand.ifPresent(
          strand -> {
            message.say("question.note.strand", "name", strand.name(), "ask", strand.evidence());
            String stands = checkIn.notes().get(strand.key());
            if (stands != null) {
              message.say("question.note.stands", "note", new Quoted(stands));
            }
          });
      message.say("question.note.how");
      List<Part.Button> ways = new ArrayList<>();
      ways.add(button("button.skip", new Input.Skip()));
      ways.add(
          Part.Button.other(words.text("button.note.other"), CommonActions.otherStrand(checkIn)));
      if (!checkIn.isFinished()) {
        ways.add(back());
      }
      ways.add(stop());
      ways.add(explain());
      return message.add(new Part.Buttons(ways)).remark("question.note.who");
    }

    @Override
    public MessageBuilder ownView(Question.OwnView own) {
      message.heading("question.own.title").sayAll(said).say("question.own");
      message.add(
          new Part.Choices(
              List.of(Stage.values()).stream()
                  .map(
                      stage ->
                          new Part.Option(
                              words.text(StagePhrases.letterKey(stage)),
                              words.text(
                                  "question.own.option",
                                  "stage",
                                  words.text(StagePhrases.nameKey(stage)),
                                  "work",
                                  words.text(StagePhrases.workKey(stage))),
                              CheckInActions.answering(checkIn, new Input.PickOwnView(stage)),
                              checkIn.ownView().equals(Optional.of(stage))))
                  .toList()));
      return message.add(
          buttons(button("button.skip", new Input.Skip()), back(), stop(), explain()));
    }

    @Override
    public MessageBuilder review(Question.Review review) {
      message.heading("question.review.title").sayAll(said).say("question.review");
      message.add(editList());
      message.add(
          new Part.Facts(
              List.of(
                  new Part.Fact(words.text("question.review.own"), ownViewLine()),
                  new Part.Fact(
                      words.text("question.review.notes"),
                      words.line(
                          "question.review.notes.count", "count", checkIn.notes().size())))));
      return message.add(
          buttons(
              Part.Button.main(
                  words.text("button.finish"),
                  CheckInActions.answering(checkIn, new Input.Finish())),
              Part.Button.other(words.text("button.note"), CommonActions.otherStrand(checkIn)),
              back(),
              stop()));
    }

    @Override
    public MessageBuilder nothing(Question.Nothing nothing) {
      return message.sayAll(said);
    }
  }

  /** The strands to choose from, for a note. */
  Message askWhichStrand() {
    return new MessageBuilder(words)
        .heading("question.note.title")
        .say("question.note.which")
        .add(
            StrandChoices.of(
                rubric,
                strand -> CheckInActions.anytime(checkIn, new Input.AskForNote(strand.key())),
                strand -> checkIn.notes().containsKey(strand.key())))
        .build();
  }

  /** Every strand with its answer, as buttons to answer it again. */
  Part.Choices editList() {
    return new Part.Choices(
        rubric.strands().stream()
            .map(
                strand ->
                    new Part.Option(
                        String.valueOf(rubric.number(strand.key())),
                        strand.name()
                            + ": "
                            + AnswerPhrases.value(words, checkIn.answer(strand.key())),
                        CheckInActions.anytime(checkIn, new Input.Edit(strand.key())),
                        false))
            .toList());
  }

  private Line ownViewLine() {
    return checkIn
        .ownView()
        .map(stage -> words.line(StagePhrases.nameKey(stage)))
        .orElseGet(() -> words.line("answer.none"));
  }

  private MessageBuilder title(MessageBuilder message, Strand strand) {
    return message.heading(
        "question.title",
        "number",
        rubric.number(strand.key()),
        "count",
        rubric.strands().size(),
        "name",
        strand.name());
  }

  private static MessageBuilder about(MessageBuilder message, Strand strand) {
    return message.remark(strand.lens() == Lens.DISTRICT ? "question.district" : "question.self");
  }

  private Part.Option stageOption(Strand strand, Stage stage, Optional<Answer> before) {
    boolean chosen =
        before.isPresent()
            && before.get() instanceof Answer.Scored scored
            && scored.stage() == stage;
    return new Part.Option(
        words.text(StagePhrases.letterKey(stage)),
        strand.at(stage).option(),
        CheckInActions.answering(checkIn, new Input.PickStage(stage)),
        chosen);
  }

  private Part.Option pointOption(Strand strand, int points) {
    return new Part.Option(
        String.valueOf(points),
        strand.anchor(points),
        CheckInActions.answering(checkIn, new Input.PickPoints(points)),
        checkIn.answer(strand.key()).equals(Optional.of(new Answer.Scored(points))));
  }

  private Part.Button keep(Answer before) {
    String label =
        before instanceof Answer.Scored scored
            ? words.text("button.keep", "points", scored.points())
            : words.text("button.keep.answer");
    return Part.Button.main(label, CheckInActions.answering(checkIn, new Input.Keep()));
  }

  private Part.Button button(String key, Input input) {
    return Part.Button.other(words.text(key), CheckInActions.answering(checkIn, input));
  }

  private Part.Button back() {
    return button("button.back", new Input.Back());
  }

  private Part.Button stop() {
    return Part.Button.other(
        words.text("button.stop"), CheckInActions.anytime(checkIn, new Input.Stop()));
  }

  /** A button that explains this question, also when it is pressed later. */
  private Part.Button explain() {
    return Part.Button.other(
        words.text("button.explain"), ExplainActions.of(checkIn, Question.of(checkIn, rubric)));
  }

  private static Part.Buttons buttons(Part.Button... buttons) {
    return new Part.Buttons(List.of(buttons));
  }
}
