package org.leadlearner.chat.slack.render;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.chat.fit.FittingText;
import org.leadlearner.chat.fit.SpaceBudget;
import org.leadlearner.chat.message.Message;
import org.leadlearner.chat.message.Part;

/** Draws the parts of one message: each becomes any number of blocks. */
final class MessageLayout implements Part.Visitor<List<ObjectNode>> {

  /** Slack rejects a message with more than two charts (vercel/chat pull request 696). */
  private static final int MOST_CHARTS = 2;

  /** Each option has its own block, unless there are very many. */
  private static final int MOST_OPTION_BLOCKS = 10;

  private final BlockSurface surface;
  private final SpaceBudget room;
  private final String yourAnswer;
  private final ButtonRows rows;
  private int charts;

  MessageLayout(BlockSurface surface, SpaceBudget room, String yourAnswer) {
    this.surface = surface;
    this.room = room;
    this.yourAnswer = yourAnswer;
    this.rows = new ButtonRows(surface.drawsData());
  }

  List<ObjectNode> blocks(Message message) {
    return message.parts().stream().flatMap(part -> part.accept(this).stream()).toList();
  }

  @Override
  public List<ObjectNode> heading(Part.Heading heading) {
    return isBlank(heading.text()) ? List.of() : List.of(Blocks.header(heading.text()));
  }

  @Override
  public List<ObjectNode> text(Part.Text text) {
    RichText lines = new RichText(room.characters());
    text.lines().forEach(line -> lines.line(line).lineBreak());
    return lines.block().stream().toList();
  }

  /** A rich text block cannot have a button, a section can. */
  @Override
  public List<ObjectNode> explained(Part.Explained explained) {
    ObjectNode section = Blocks.block("section");
    section.set("text", SectionText.of(room.characters(), explained.line()));
    section.set("accessory", rows.beside(explained));
    return List.of(section);
  }

  @Override
  public List<ObjectNode> remark(Part.Remark remark) {
    return smallPrint(remark.line().text());
  }

  @Override
  public List<ObjectNode> facts(Part.Facts facts) {
    RichText list = new RichText(room.characters());
    for (Part.Fact fact : facts.facts()) {
      list.strong(fact.name()).plain(": ").line(fact.value()).lineBreak();
    }
    return list.block().stream().toList();
  }

  @Override
  public List<ObjectNode> choices(Part.Choices choices) {
    List<Part.Option> options = choices.options();
    int together = 1 + (options.size() - 1) / MOST_OPTION_BLOCKS;
    List<ObjectNode> blocks = new ArrayList<>();
    for (int start = 0; start < options.size(); start += together) {
      List<Part.Option> some = options.subList(start, Math.min(options.size(), start + together));
      sentences(some, room.share(options.size()) * together).ifPresent(blocks::add);
    }
    blocks.addAll(rows.letters(options));
    return blocks;
  }

  @Override
  public List<ObjectNode> buttons(Part.Buttons buttons) {
    return rows.buttons(buttons.buttons());
  }

  @Override
  public List<ObjectNode> table(Part.Table table) {
    boolean drawable = surface.drawsData() && !table.columns().isEmpty() && !table.rows().isEmpty();
    return drawable
        ? List.of(DataTable.block(table, room))
        : DataTable.list(table, room).block().stream().toList();
  }

  @Override
  public List<ObjectNode> stageChart(Part.StageChart chart) {
    Optional<ObjectNode> picture = mayChart() ? LineChart.of(chart) : Optional.empty();
    return charted(picture, chart.title(), chart.inWords() + "\n" + chart.bandsInWords());
  }

  @Override
  public List<ObjectNode> weeklyBars(Part.WeeklyBars bars) {
    Optional<ObjectNode> picture = mayChart() ? BarChart.of(bars) : Optional.empty();
    return charted(picture, bars.title(), bars.inWords());
  }

  /** Screen readers read Slack's tables, so the text is only used without one. */
  @Override
  public List<ObjectNode> stageCounts(Part.StageCounts counts) {
    boolean isCounted = counts.rows().stream().anyMatch(row -> !row.cells().isEmpty());
    if (surface.drawsData() && isCounted) {
      String legend = Part.StageCounts.MIDDLE + " " + counts.legend().middle();
      return List.of(
          DataTable.block(counts.asTable(), room), Blocks.context(room.characters(), legend));
    }
    RichText words = new RichText(room.characters()).strong(counts.title()).lineBreak();
    return words.plain(counts.inWords()).block().stream().toList();
  }

  private Optional<ObjectNode> sentences(List<Part.Option> options, int characters) {
    RichText sentences = new RichText(characters);
    for (Part.Option option : options) {
      sentences.strong(option.key()).plain("  " + option.sentence());
      if (option.chosen()) {
        sentences.strong("  (" + yourAnswer + ")");
      }
      sentences.lineBreak();
    }
    return sentences.block();
  }

  private boolean mayChart() {
    return surface.drawsData() && charts < MOST_CHARTS;
  }

  /** The chart or its title, and the text below in any case. */
  private List<ObjectNode> charted(Optional<ObjectNode> picture, String title, String words) {
    charts += picture.isPresent() ? 1 : 0;
    Optional<ObjectNode> top =
        picture.or(() -> new RichText(room.characters()).strong(title).block());
    return Stream.concat(top.stream(), smallPrint(words).stream()).toList();
  }

  private List<ObjectNode> smallPrint(String text) {
    return isBlank(text) ? List.of() : List.of(Blocks.context(room.characters(), text));
  }

  private static boolean isBlank(String text) {
    return FittingText.clean(text).isBlank();
  }
}
