package org.leadlearner.assistant.reply;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.assistant.explain.ExplainMessage;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.assistant.phrase.Quoted;
import org.leadlearner.assistant.phrase.StagePhrases;
import org.leadlearner.chat.TypedText;
import org.leadlearner.chat.message.Line;
import org.leadlearner.chat.message.Message;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.Strand;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;

/** Explains our own terms. */
record Explanations(Asker asker, ReplyBuilder reply) {

  /** A stage or a point; without one, all stages. */
  Message stages(Meaning meaning) {
    Optional<Strand> strand = asker.named(meaning);
    Optional<Integer> points = points(meaning);
    if (points.isPresent()) {
      strand.ifPresentOrElse(one -> point(one, points.get()), () -> stage(Stage.of(points.get())));
    } else if (strand.isPresent() && named(meaning).size() == 1) {
      explain().stage(reply.message(), strand.get(), named(meaning).get(0));
    } else {
      List<Stage> named = named(meaning);
      (named.isEmpty() ? List.of(Stage.values()) : named).forEach(this::stage);
      if (named.size() == 1 && named.get(0) != Stage.STAGING) {
        next(named.get(0).next());
      }
    }
    return reply.keepPlace().offer(Intent.MY_RESULT, Intent.WHY_THIS_STAGE).build();
  }

  private void stage(Stage stage) {
    reply.say(explain().of(stage)).say(detailKey(stage));
  }

  private void next(Stage stage) {
    Phrases words = asker.words();
    reply.say(
        "reply.stage.next",
        "stage",
        words.text(StagePhrases.nameKey(stage)),
        "work",
        words.text(StagePhrases.workKey(stage)));
  }

  private void point(Strand strand, int points) {
    reply
        .say(
            "reply.point",
            "points",
            points,
            "name",
            strand.name(),
            "sentence",
            strand.anchor(points))
        .say(Line.plain(strand.at(Stage.of(points)).indicator()));
  }

  private static Optional<Integer> points(Meaning meaning) {
    return meaning
        .slot(Slot.POINT)
        .filter(point -> point.matches("[0-9]|10"))
        .map(Integer::parseInt);
  }

  private List<Stage> named(Meaning meaning) {
    List<String> names = List.of(meaning.slot(Slot.STAGE).orElse("").split(",", -1));
    return Stream.of(Stage.values())
        .filter(stage -> names.contains(stage.name().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static String detailKey(Stage stage) {
    return switch (stage) {
      case INVESTIGATING -> "reply.stage.investigating";
      case ENVISIONING -> "reply.stage.envisioning";
      case PLANNING -> "reply.stage.planning";
      case STAGING -> "reply.stage.staging";
    };
  }

  /** One of our terms, a strand or a stage. */
  Message word(Meaning meaning) {
    String word = meaning.slot(Slot.WORD).orElse("");
    Optional<Term> known = Term.named(TypedText.compared(word));
    Optional<Strand> strand = asker.named(meaning);
    if (known.isPresent()) {
      explain(known.get());
    } else if (strand.isPresent()) {
      explain().strand(reply.message(), strand.get());
    } else if (stageNamed(word).isPresent()) {
      stage(stageNamed(word).get());
    } else if (word.isEmpty()) {
      reply.say("reply.word.unknown.also");
    } else {
      reply.say("reply.word.unknown", "word", new Quoted(word)).say("reply.word.unknown.also");
    }
    return reply.keepPlace().offer(Intent.HELP).build();
  }

  private void explain(Term term) {
    Phrases words = asker.words();
    switch (term) {
      case STRAND -> {
        List<String> names = asker.rubric().strands().stream().map(Strand::name).toList();
        reply.say(term.key(), "count", names.size(), "names", words.list(names));
      }
      case STAGE -> {
        List<String> names =
            Stream.of(Stage.values()).map(StagePhrases::nameKey).map(words::text).toList();
        reply.say(term.key(), "names", words.list(names));
      }
      case PLN,
          NETWORK,
          RUBRIC,
          READING,
          ROUND,
          PROMPT,
          CHECK_IN,
          CLOCK_HOUR,
          HELD_BY,
          NOTE,
          INDICATOR,
          SPREAD,
          CREDIT,
          WALL,
          LEAD,
          OWN_PRACTICE,
          TRIAL,
          MASTODON,
          PODCAST ->
          reply.say(term.key());
    }
  }

  private Optional<Stage> stageNamed(String word) {
    return Stream.of(Stage.values())
        .filter(
            stage ->
                TypedText.compared(asker.words().text(StagePhrases.nameKey(stage)))
                    .equals(TypedText.compared(word)))
        .findFirst();
  }

  private ExplainMessage explain() {
    return new ExplainMessage(asker.words(), asker.rubric());
  }
}
