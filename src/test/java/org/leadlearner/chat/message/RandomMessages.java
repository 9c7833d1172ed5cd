package org.leadlearner.chat.message;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Messages that nobody would write, the same ones for the same seed. */
public final class RandomMessages {

  /** Begins all that a person said, so that it can be found where it must not be. */
  public static final String PERSON = "Dana said ";

  private static final List<String> SCRAPS =
      List.of(
          "a",
          " ",
          "\n",
          "\r\n",
          "word ",
          "<!channel>",
          "&amp;",
          "\"",
          "\\",
          "*_~`",
          "[here](https://a.example)",
          "- ",
          "1. ",
          "{{DATE(2026-02-14T06:08:00Z)}}",
          "👩🏽‍🏫",
          "🇺🇸",
          "e\u0301",
          "שלום",
          "\u202E",
          "\u0000",
          "\u001B",
          "\uD83D",
          "\uDE00",
          "\u0301",
          "\u2028");

  private final Random random;

  public RandomMessages(long seed) {
    this.random = new Random(seed);
  }

  public Message next() {
    return new Message(list(1 + size(4, 60), i -> part()));
  }

  private Part part() {
    return switch (random.nextInt(12)) {
      case 0 -> new Part.Heading(words());
      case 1 -> new Part.Text(list(size(3, 100), i -> line()));
      case 2 -> new Part.Remark(line());
      case 3 ->
          new Part.Facts(
              list(size(4, 60), i -> new Part.Fact(words(), line(), random.nextBoolean())));
      case 4 -> new Part.Choices(list(size(5, 90), i -> option()));
      case 5 -> new Part.Buttons(list(size(4, 90), i -> button()));
      case 6 -> table();
      case 7 -> counts();
      case 8 -> weeks();
      case 10 -> gauge();
      case 9 -> new Part.Explained(line(), list(size(3, 40), i -> line()), words(), action());
      default -> chart();
    };
  }

  private Part.Option option() {
    String key = random.nextBoolean() ? "b" : words();
    return new Part.Option(key, words(), action(), random.nextBoolean());
  }

  private Part.Button button() {
    Part.Button.Weight[] weights = Part.Button.Weight.values();
    return new Part.Button(words(), action(), weights[random.nextInt(weights.length)]);
  }

  private Action action() {
    return Action.of(words()).with("detail", words());
  }

  private Part.Table table() {
    int columns = size(4, 30);
    return new Part.Table(
        words(),
        list(columns, i -> words()),
        list(size(5, 200), i -> list(columns, column -> line())));
  }

  private Part.StageChart chart() {
    int moments = size(5, 40);
    return new Part.StageChart(
        words(),
        list(moments, i -> words()),
        list(size(3, 10), i -> new Part.Series(words(), list(moments, moment -> point()))),
        new Part.Ranges(
            words(),
            list(
                moments == 0 ? 0 : size(2, 6),
                i -> new Part.Range(i % Math.max(1, moments), 4, 7))),
        list(size(4, 8), i -> new Part.Band(words(), i, i + 1)),
        words());
  }

  private Part.Gauge gauge() {
    return new Part.Gauge(
        new Part.Text(list(size(3, 40), i -> line())),
        size(9, 12),
        list(size(4, 8), i -> new Part.Band(words(), 2 * i, 2 * i + 1)));
  }

  private Part.WeeklyBars weeks() {
    return new Part.WeeklyBars(
        words(), words(), words(), list(size(12, 60), i -> new Bar(words(), size(5, 99))), words());
  }

  private Part.StageCounts counts() {
    int stages = 1 + size(4, 30);
    return new Part.StageCounts(
        words(),
        new Part.Legend(words(), words(), words()),
        list(stages, i -> words()),
        list(size(7, 60), i -> new StageRow(words(), cells(stages), words())),
        words());
  }

  /** None, or some that cover all stages. */
  private List<StageRow.Cell> cells(int stages) {
    List<StageRow.Cell> cells = new ArrayList<>();
    int middle = random.nextInt(stages);
    int next = random.nextInt(6) == 0 ? stages : 0;
    while (next < stages) {
      int last = Math.min(stages - 1, next + size(1, 3));
      cells.add(new StageRow.Cell(next, last, random.nextInt(9), next <= middle && middle <= last));
      next = last + 1;
    }
    return cells;
  }

  private Double point() {
    return random.nextInt(6) == 0 ? Double.NaN : random.nextDouble() * 10;
  }

  private Line line() {
    return new Line(list(size(3, 20), i -> span()));
  }

  private Span span() {
    Span.Style[] styles = Span.Style.values();
    Span.Style style = styles[random.nextInt(styles.length)];
    return switch (style) {
      case QUOTED -> Span.quoted(PERSON + words());
      case LINK -> Span.link(URI.create("https://learn.example.org/" + random.nextLong()));
      default -> new Span(words(), style);
    };
  }

  private String words() {
    int scraps = size(4, random.nextInt(20) == 0 ? 3_000 : 40);
    return String.join("", list(scraps, i -> SCRAPS.get(random.nextInt(SCRAPS.size()))));
  }

  /** Mostly small, now and then large. */
  private int size(int small, int large) {
    return random.nextInt(10) == 0 ? random.nextInt(large + 1) : random.nextInt(small + 1);
  }

  private static <T> List<T> list(int length, IntFunction<T> each) {
    return IntStream.range(0, length).mapToObj(each).toList();
  }
}
