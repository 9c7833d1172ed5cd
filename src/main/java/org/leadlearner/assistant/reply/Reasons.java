package org.leadlearner.assistant.reply;

import java.util.Comparator;
import java.util.Optional;
import org.leadlearner.assistant.phrase.NextStep;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.reading.ReadingLines;
import org.leadlearner.assistant.reading.ReadingRecorder;
import org.leadlearner.chat.message.Message;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.progress.Hold;
import org.leadlearner.progress.Reading;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.Intent;

/** Explains why something is as it is, with the person's own numbers. */
record Reasons(Asker asker, ReplyBuilder reply) {

  /** The rule, then the numbers that it was applied to (domain.md, section 3.2). */
  Message stage() {
    Optional<Reading> latest = asker.latest();
    if (latest.isEmpty()) {
      return reply.say("reply.why.none").offerCheckIn().build();
    }
    Reading reading = latest.get();
    Rubric rubric = rubric(reading);
    ReadingRecorder readings = readings();
    reply.say("reply.why.rule").say("reply.why.points", "points", points(rubric, reading));
    new ReadingLines(asker.words(), rubric, readings.outcome(asker.visit(), reading))
        .all()
        .forEach(reply::say);
    return reply.keepPlace().offer(Intent.MY_NEXT_STEP, Intent.HISTORY).build();
  }

  private String points(Rubric rubric, Reading reading) {
    Phrases words = asker.words();
    return words.list(
        rubric.counted().stream()
            .filter(strand -> reading.basis().points().containsKey(strand.key()))
            .map(strand -> strand.name() + " " + reading.basis().points().get(strand.key()))
            .toList());
  }

  Message step() {
    Optional<NextStep> step = asker.latest().flatMap(this::nextStep);
    if (step.isEmpty()) {
      return reply.say("reply.step.none").offerCheckIn().build();
    }
    return reply
        .say(step.get().line(asker.words()))
        .keepPlace()
        .offer(Intent.WHY_THIS_STAGE, Intent.PROMPT_NOW)
        .build();
  }

  private Optional<NextStep> nextStep(Reading reading) {
    Optional<CheckIn> checkIn =
        asker.ports().checkIns().find(reading.personId(), reading.checkInId());
    return checkIn.flatMap(
        one ->
            NextStep.of(rubric(reading), one, readings().checkInBefore(reading), reading.result()));
  }

  Message prompt() {
    Optional<Strand> strand = asker.latest().flatMap(this::holding);
    strand.ifPresentOrElse(
        one -> reply.say("reply.prompt.why", "name", one.name()),
        () -> reply.say("reply.prompt.why.none"));
    return reply.keepPlace().offer(Intent.OTHER_PROMPT, Intent.PROMPTS_SHOW).build();
  }

  private Optional<Strand> holding(Reading reading) {
    Rubric rubric = rubric(reading);
    Optional<Strand> held =
        reading.result().heldBy().stream()
            .min(Comparator.comparing(Hold::reason))
            .flatMap(hold -> rubric.find(hold.strandKey()));
    return held.or(() -> lowest(rubric, reading));
  }

  private static Optional<Strand> lowest(Rubric rubric, Reading reading) {
    return rubric.counted().stream()
        .filter(strand -> reading.basis().points().containsKey(strand.key()))
        .min(
            Comparator.comparing(strand -> reading.basis().points().getOrDefault(strand.key(), 0)));
  }

  Message hidden() {
    return reply
        .say("reply.hidden", "least", asker.least())
        .keepPlace()
        .offer(Intent.TEAM_UNFINISHED, Intent.MEETING_START)
        .build();
  }

  private Rubric rubric(Reading reading) {
    return asker.ports().checkInHandler().rubric(asker.visit(), reading.edition());
  }

  private ReadingRecorder readings() {
    return new ReadingRecorder(asker.ports().checkIns(), asker.ports().progress());
  }
}
