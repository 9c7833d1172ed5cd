package org.leadlearner.assistant.explain;

import java.util.List;
import java.util.Optional;
import org.leadlearner.assistant.phrase.MessageBuilder;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Part;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.Question;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;

/** Explains a question with the rubric's further texts. */
public record ExplainMessage(Phrases words, Rubric rubric) {

  /** What a question means; for the note, the suggested strand is used when none was chosen. */
  public void question(
      MessageBuilder message, CheckIn checkIn, Question question, Optional<Strand> noteStrand) {
    question.accept(new Explained(message, checkIn, noteStrand));
  }

  /** Adds what each question means. */
  private final class Explained implements Question.Visitor<MessageBuilder> {
    private final MessageBuilder message;
    private final CheckIn checkIn;
    private final Optional<Strand> noteStrand;

    Explained(MessageBuilder message, CheckIn checkIn, Optional<Strand> noteStrand) {
      this.message = message;
      this.checkIn = checkIn;
      this.noteStrand = noteStrand;
    }

    @Override
    public MessageBuilder whichStage(Question.WhichStage which) {
      strand(message, which.strand());
      return message;
    }

    @Override
    public MessageBuilder whichPoint(Question.WhichPoint which) {
      stage(message, which.strand(), which.stage());
      return message;
    }

    @Override
    public MessageBuilder whoMightKnow(Question.WhoMightKnow who) {
      return message.say("explain.who").say(Line.plain(who.strand().about()));
    }

    @Override
    public MessageBuilder whatToShow(Question.WhatToShow what) {
      note(message, checkIn, noteStrand);
      return message;
    }

    @Override
    public MessageBuilder ownView(Question.OwnView own) {
      overall(message);
      return message;
    }

    @Override
    public MessageBuilder review(Question.Review review) {
      overall(message);
      return message;
    }

    @Override
    public MessageBuilder nothing(Question.Nothing nothing) {
      overall(message);
      return message;
    }
  }

  /** What a strand is about, and what people at each of its stages can point to. */
  public void strand(MessageBuilder message, Strand strand) {
    title(message, strand).say(Line.plain(strand.about())).say("explain.why");
    indicators(message, strand);
  }

  /** What people at each stage of a strand can point to, as examples. */
  public void examples(MessageBuilder message, Strand strand) {
    title(message, strand).say("explain.example");
    indicators(message, strand);
  }

  private void indicators(MessageBuilder message, Strand strand) {
    message.add(
        new Part.Facts(
            List.of(Stage.values()).stream()
                .map(stage -> new Part.Fact(label(stage), Line.plain(strand.at(stage).indicator())))
                .toList()));
  }

  /** What people at one stage of a strand can point to. */
  public void stage(MessageBuilder message, Strand strand, Stage stage) {
    title(message, strand).say(Line.plain(strand.about()));
    message.add(
        new Part.Facts(
            List.of(new Part.Fact(label(stage), Line.plain(strand.at(stage).indicator())))));
    message.say("explain.points", "stage", words.text(StagePhrases.nameKey(stage)));
  }

  private void note(MessageBuilder message, CheckIn checkIn, Optional<Strand> strand) {
    message.say("explain.note");
    strand.ifPresent(
        one ->
            checkIn
                .answer(one.key())
                .filter(Answer.Scored.class::isInstance)
                .map(answer -> ((Answer.Scored) answer).stage())
                .ifPresent(
                    stage ->
                        message
                            .say("question.note.strand", "name", one.name(), "ask", one.evidence())
                            .say(Line.plain(one.at(stage).indicator()))));
  }

  private void overall(MessageBuilder message) {
    message.say("explain.own");
    List.of(Stage.values()).forEach(stage -> message.say(of(stage)));
  }

  /** A stage, its points and its work. */
  public Line of(Stage stage) {
    return words.line(
        "reply.stage",
        "stage",
        words.text(StagePhrases.nameKey(stage)),
        "lowest",
        stage.lowest(),
        "highest",
        stage.highest(),
        "work",
        words.text(StagePhrases.workKey(stage)));
  }

  private MessageBuilder title(MessageBuilder message, Strand strand) {
    return message.heading(
        "explain.title", "number", rubric.number(strand.key()), "name", strand.name());
  }

  private String label(Stage stage) {
    return words.text(
        "explain.stage",
        "letter",
        words.text(StagePhrases.letterKey(stage)),
        "stage",
        words.text(StagePhrases.nameKey(stage)));
  }
}
