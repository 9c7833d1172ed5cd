package org.leadlearner.content;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadlearner.content.yaml.BytesReader;
import org.leadlearner.content.yaml.BytesWriter;
import org.leadlearner.practice.PromptAction;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.prompt.DailyPrompt;
import org.leadlearner.prompt.PromptFrame;
import org.leadlearner.prompt.PromptLibrary;
import org.leadlearner.rubric.Lens;
import org.leadlearner.rubric.Rubric;
import org.leadlearner.rubric.Stage;
import org.leadlearner.rubric.StageDescription;
import org.leadlearner.rubric.Strand;
import org.leadlearner.schedule.Season;

/** Content without faults and notes as bytes; the same content always gives the same bytes. */
final class ContentBytes {

  private ContentBytes() {}

  static byte[] of(Content content) {
    BytesWriter out = new BytesWriter();
    out.list(content.rubrics(), ContentBytes::writeRubric);
    writeLibrary(out, content.prompts());
    out.list(content.languages(), ContentBytes::writeLanguage);
    return out.bytes();
  }

  static Content read(BytesReader in) {
    return new Content(
        in.list(ContentBytes::readRubric),
        readLibrary(in),
        in.list(ContentBytes::readLanguage),
        List.of(),
        List.of());
  }

  private static void writeRubric(BytesWriter out, Rubric rubric) {
    out.text(rubric.edition().key());
    out.text(rubric.edition().version());
    out.text(rubric.title());
    out.text(rubric.summary());
    out.number(rubric.minutes());
    out.number(rubric.minimumAnswered());
    out.list(rubric.strands(), ContentBytes::writeStrand);
    out.map(new TreeMap<>(rubric.translations()), BytesWriter::text, ContentBytes::writeRubric);
  }

  private static Rubric readRubric(BytesReader in) {
    return new Rubric(
        new Rubric.Edition(in.text(), in.text()),
        in.text(),
        in.text(),
        in.number(),
        in.number(),
        in.list(ContentBytes::readStrand),
        in.map(BytesReader::text, ContentBytes::readRubric));
  }

  private static void writeStrand(BytesWriter out, Strand strand) {
    out.text(strand.key());
    out.text(strand.name());
    out.text(strand.lens().name());
    out.text(strand.about());
    out.text(strand.ask());
    out.text(strand.evidence());
    out.optionalText(strand.firstStep());
    out.flag(strand.neededForStaging());
    out.map(
        new TreeMap<>(strand.stages()),
        (bytes, stage) -> bytes.text(stage.name()),
        (bytes, description) -> {
          bytes.text(description.option());
          bytes.text(description.indicator());
          bytes.text(description.nextStep());
        });
    out.list(strand.anchors(), BytesWriter::text);
  }

  private static Strand readStrand(BytesReader in) {
    return new Strand(
        in.text(),
        in.text(),
        Lens.valueOf(in.text()),
        in.text(),
        in.text(),
        in.text(),
        in.optionalText(),
        in.flag(),
        in.map(
            () -> new EnumMap<>(Stage.class),
            one -> Stage.valueOf(one.text()),
            one -> new StageDescription(one.text(), one.text(), one.text())),
        in.list(BytesReader::text));
  }

  private static void writeLibrary(BytesWriter out, PromptLibrary library) {
    out.list(library.prompts(), ContentBytes::writePrompt);
    out.list(library.frames(), ContentBytes::writeFrame);
    out.map(new TreeMap<>(library.focuses()), BytesWriter::text, BytesWriter::text);
    out.map(new TreeMap<>(library.translations()), BytesWriter::text, ContentBytes::writeLibrary);
  }

  private static PromptLibrary readLibrary(BytesReader in) {
    return new PromptLibrary(
        in.list(ContentBytes::readPrompt),
        in.list(ContentBytes::readFrame),
        in.map(BytesReader::text, BytesReader::text),
        in.map(BytesReader::text, ContentBytes::readLibrary));
  }

  private static void writePrompt(BytesWriter out, DailyPrompt prompt) {
    out.text(prompt.key());
    out.text(prompt.strand());
    out.text(prompt.stage().name());
    out.text(prompt.action().name());
    out.number(prompt.minutes());
    out.text(prompt.day().name());
    out.text(prompt.seenBy().name());
    out.list(new TreeSet<>(prompt.seasons()), (bytes, season) -> bytes.text(season.name()));
    out.flag(prompt.isForChannels());
    out.number(prompt.askAfter());
    out.text(prompt.text());
    out.text(prompt.reflection());
  }

  private static DailyPrompt readPrompt(BytesReader in) {
    return new DailyPrompt(
        in.text(),
        in.text(),
        Stage.valueOf(in.text()),
        PromptAction.valueOf(in.text()),
        in.number(),
        DayOfWeek.valueOf(in.text()),
        SeenBy.valueOf(in.text()),
        seasons(in),
        in.flag(),
        in.number(),
        in.text(),
        in.text());
  }

  private static Set<Season> seasons(BytesReader in) {
    Set<Season> seasons = EnumSet.noneOf(Season.class);
    in.list(BytesReader::text).forEach(name -> seasons.add(Season.valueOf(name)));
    return seasons;
  }

  private static void writeFrame(BytesWriter out, PromptFrame frame) {
    out.text(frame.key());
    out.text(frame.day().name());
    out.number(frame.minutes());
    out.text(frame.text());
    out.map(new TreeMap<>(frame.strandTexts()), BytesWriter::text, BytesWriter::text);
    out.text(frame.kind().name());
  }

  private static PromptFrame readFrame(BytesReader in) {
    return new PromptFrame(
        in.text(),
        DayOfWeek.valueOf(in.text()),
        in.number(),
        in.text(),
        in.map(BytesReader::text, BytesReader::text),
        PromptFrame.Kind.valueOf(in.text()));
  }

  private static void writeLanguage(BytesWriter out, Content.Language language) {
    out.text(language.code());
    out.map(new TreeMap<>(language.words()), BytesWriter::text, BytesWriter::text);
    out.map(new TreeMap<>(language.dashboard()), BytesWriter::text, BytesWriter::text);
  }

  private static Content.Language readLanguage(BytesReader in) {
    return new Content.Language(
        in.text(),
        in.map(BytesReader::text, BytesReader::text),
        in.map(BytesReader::text, BytesReader::text));
  }
}
