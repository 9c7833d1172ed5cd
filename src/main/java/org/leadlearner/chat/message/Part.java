package org.leadlearner.chat.message;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A part of a message. The set is closed, and every renderer visits all of it, so that a new part
 * does not compile until each renderer draws it.
 */
public sealed interface Part {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of part. */
  interface Visitor<R> {
    R heading(Heading heading);

    R text(Text text);

    /** Drawn as its words, where there is nothing better. */
    default R gauge(Gauge gauge) {
      return text(gauge.words());
    }

    R explained(Explained explained);

    R remark(Remark remark);

    R facts(Facts facts);

    R choices(Choices choices);

    R buttons(Buttons buttons);

    R table(Table table);

    R stageChart(StageChart chart);

    R stageCounts(StageCounts counts);

    R weeklyBars(WeeklyBars bars);
  }

  /** A short title. */
  record Heading(String text) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /** A paragraph of one or more lines. */
  record Text(List<Line> lines) implements Part {
    public Text {
      lines = List.copyOf(lines);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Where a reading is on the scale of the stages.
   *
   * @param words what it says, which stands there in any case
   * @param points within one of the bands
   * @param bands from the lowest to the highest, without gaps
   */
  record Gauge(Text words, int points, List<Band> bands) implements Part {
    public Gauge {
      bands = List.copyOf(bands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.gauge(this);
    }
  }

  /**
   * A sentence with an explanation. A platform that can fold text shows the explanation below the
   * sentence; another one has a button beside it.
   *
   * @param basis the rule and the numbers behind it, a line each
   * @param label of the button
   * @param ask shows the same in a message of its own
   */
  record Explained(Line line, List<Line> basis, String label, Action ask) implements Part {
    public Explained {
      basis = List.copyOf(basis);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.explained(this);
    }
  }

  /** A side remark in smaller type: who can see an answer, or the progress. */
  record Remark(Line line) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remark(this);
    }
  }

  /** Names and their values, one pair for each line. */
  record Facts(List<Fact> facts) implements Part {
    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.facts(this);
    }
  }

  /**
   * A name and its value.
   *
   * @param isStage whether the value is the name of a stage, which a platform may set off
   */
  record Fact(String name, Line value, boolean isStage) {

    public Fact(String name, Line value) {
      this(name, value, false);
    }
  }

  /**
   * The answers of a question, to choose one. Each option has its full sentence beside its letter
   * or number, so that it can be typed as well as pressed.
   */
  record Choices(List<Option> options) implements Part {
    public Choices {
      options = List.copyOf(options);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.choices(this);
    }
  }

  /**
   * One answer of a question.
   *
   * @param key what to type for it: a letter or a number
   * @param chosen whether it is the person's earlier answer
   */
  record Option(String key, String sentence, Action action, boolean chosen) {}

  /** A row of buttons. */
  record Buttons(List<Button> buttons) implements Part {
    public Buttons {
      buttons = List.copyOf(buttons);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.buttons(this);
    }
  }

  /**
   * A button.
   *
   * @param weight {@link Weight#MAIN} for the most likely next step, at most one in a message
   */
  record Button(String label, Action action, Weight weight) {

    /** How prominent a button is. */
    public enum Weight {
      MAIN,
      OTHER,
      /** Rarely used: in a menu, if the platform has one. */
      MORE
    }

    public static Button main(String label, Action action) {
      return new Button(label, action, Weight.MAIN);
    }

    public static Button other(String label, Action action) {
      return new Button(label, action, Weight.OTHER);
    }

    /** Undoes the change that the message reports. */
    public static Button undo(String label, Action action) {
      return other(label, action.undoing());
    }

    /** Declines what the message asks: such a message can be answered with a yes or a no. */
    public static Button no(String label, Action action) {
      return other(label, action.declining());
    }

    public static Button more(String label, Action action) {
      return new Button(label, action, Weight.MORE);
    }

    /**
     * Rarely used: says whether more or fewer such messages are wanted. A platform with thumbs
     * shows a pair of these as thumbs as well.
     */
    public static Button thumb(String label, Action action, boolean isUp) {
      return more(label, action.judging(isUp));
    }

    public boolean isOf(Weight some) {
      return weight == some;
    }
  }

  /**
   * A table.
   *
   * @param caption what the table shows, in words
   * @param rows each as long as {@code columns}
   */
  record Table(String caption, List<String> columns, List<List<Line>> rows) implements Part {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Line> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException("a row must have " + columns.size() + " cells");
        }
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * Points from 0 to 10 over time, drawn as lines over the ranges of the stages.
   *
   * @param title what the chart shows
   * @param moments the labels of the moments, from left to right
   * @param series each with a point for each moment, {@code Double.NaN} when there is none
   * @param ranges moments with a range of possible points
   * @param bands from the lowest to the highest
   * @param inWords the same facts as sentences, for people who do not see the chart
   */
  record StageChart(
      String title,
      List<String> moments,
      List<Series> series,
      Ranges ranges,
      List<Band> bands,
      String inWords)
      implements Part {

    /** Without ranges. */
    public StageChart(
        String title, List<String> moments, List<Series> series, List<Band> bands, String inWords) {
      this(title, moments, series, Ranges.NONE, bands, inWords);
    }

    public StageChart {
      moments = List.copyOf(moments);
      series = List.copyOf(series);
      bands = List.copyOf(bands);
      for (Range range : ranges.each()) {
        if (range.moment() < 0 || range.moment() >= moments.size()) {
          throw new IllegalArgumentException("no moment " + range.moment());
        }
      }
      for (Series one : series) {
        if (one.points().size() != moments.size()) {
          throw new IllegalArgumentException("series " + one.name() + " misses a moment");
        }
      }
    }

    /** For a chart without bands behind its lines, where a stage would look like a number. */
    public List<Series> numbers() {
      return series.stream().filter(one -> !one.isStage()).toList();
    }

    /** The bands in words; an average below the next one has a digit after the point. */
    public String bandsInWords() {
      return IntStream.range(0, bands.size())
          .mapToObj(
              band -> bands.get(band).name() + " " + bands.get(band).lowest() + "–" + end(band))
          .collect(Collectors.joining(" · "));
    }

    private String end(int band) {
      return band + 1 < bands.size()
          ? bands.get(band + 1).lowest() - 1 + ".9"
          : String.valueOf(bands.get(band).highest());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stageChart(this);
    }
  }

  /** Ranges between two points, drawn as bars and never as points. */
  record Ranges(String name, List<Range> each) {

    public static final Ranges NONE = new Ranges("", List.of());

    public Ranges {
      each = List.copyOf(each);
    }
  }

  /**
   * A range between two points.
   *
   * @param moment its index among the moments of the chart
   */
  record Range(int moment, double lowest, double highest) {
    public Range {
      if (highest < lowest) {
        throw new IllegalArgumentException("a range from " + lowest + " to " + highest);
      }
    }
  }

  /**
   * One line of a chart.
   *
   * @param points {@code Double.NaN} when there is none
   * @param isStage whether it is a stage, whose points are the middle of its band and no numbers
   */
  record Series(String name, List<Double> points, boolean isStage) {
    public Series {
      points = List.copyOf(points);
    }

    public Series(String name, List<Double> points) {
      this(name, points, false);
    }
  }

  /**
   * How many people are at each stage: a row for each strand, a column for each stage.
   *
   * @param title what the chart shows
   * @param stages from the lowest to the highest
   * @param inWords the same facts as sentences, a line for each row, for people who do not see it
   */
  record StageCounts(
      String title, Legend legend, List<String> stages, List<StageRow> rows, String inWords)
      implements Part {

    /** Marks the cell with the median answer. */
    public static final String MIDDLE = "◆";

    public StageCounts {
      stages = List.copyOf(stages);
      rows = List.copyOf(rows);
      for (StageRow row : rows) {
        if (!row.cells().isEmpty() && !row.covers(stages.size())) {
          throw new IllegalArgumentException("row " + row.name() + " does not cover the stages");
        }
      }
    }

    /** The same without shades and merged cells: a column for each stage, and one for the notes. */
    public Table asTable() {
      return CountsTable.of(this);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stageCounts(this);
    }
  }

  /**
   * The words around counts.
   *
   * @param rows what each row is
   * @param notes what the notes say
   * @param middle the meaning of {@link StageCounts#MIDDLE}
   */
  record Legend(String rows, String notes, String middle) {}

  /**
   * A count for each of several weeks, as bars.
   *
   * @param title what the chart shows
   * @param weeks what the labels are, such as the first day of the week
   * @param counted what the bars count
   * @param bars from the oldest week to the newest
   * @param inWords the same facts as sentences, for people who do not see the chart
   */
  record WeeklyBars(String title, String weeks, String counted, List<Bar> bars, String inWords)
      implements Part {
    public WeeklyBars {
      bars = List.copyOf(bars);
    }

    /** The same as a row for each week. */
    public Table asTable() {
      return new Table(title, List.of(weeks, counted), bars.stream().map(Bar::cells).toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.weeklyBars(this);
    }
  }

  /** A stage's range of points, both ends inclusive. */
  record Band(String name, int lowest, int highest) {}
}
