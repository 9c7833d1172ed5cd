package org.leadlearner.chat.message;

import java.util.List;

/**
 * A piece of a message. The set is closed, and every renderer visits all of it, so that a new part
 * breaks the compile of each renderer that does not know it.
 */
public sealed interface Part {

  <R> R accept(Visitor<R> visitor);

  /** One method for each kind of part. */
  interface Visitor<R> {
    R heading(Heading heading);

    R text(Text text);

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
   * A sentence that can be asked where it comes from. A platform that folds text shows the answer
   * below the sentence; another one has a button beside it.
   *
   * @param basis the rule and the numbers behind it, a line each
   * @param label what is pressed
   * @param ask asks for the same in a message of its own
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

  /** Something said on the side, set smaller: who can see an answer, how far along we are. */
  record Remark(Line line) implements Part {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.remark(this);
    }
  }

  /** Names and their values, a pair a line. */
  record Facts(List<Fact> facts) implements Part {
    public Facts {
      facts = List.copyOf(facts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.facts(this);
    }
  }

  /** A name and its value. */
  record Fact(String name, Line value) {}

  /**
   * A question's answers to pick one from. The sentence of each option stands in full beside its
   * letter or number, so that it can be typed as well as pressed.
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
   * @param chosen whether this is what the person said before
   */
  record Option(String key, String sentence, Action action, boolean chosen) {}

  /** Things that can be done, in a row. */
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
   * One thing that can be done.
   *
   * @param weight the most likely next step is {@link Weight#MAIN}, at most one in a message
   */
  record Button(String label, Action action, Weight weight) {

    /** How much a button stands out. */
    public enum Weight {
      MAIN,
      OTHER,
      /** Seldom wanted: behind a menu, where the platform has one. */
      MORE
    }

    public static Button main(String label, Action action) {
      return new Button(label, action, Weight.MAIN);
    }

    public static Button other(String label, Action action) {
      return new Button(label, action, Weight.OTHER);
    }

    /** Takes back what the message says was done. */
    public static Button undo(String label, Action action) {
      return other(label, action.undoing());
    }

    /** Says no to what the message asks: a message with one can be answered with a yes or a no. */
    public static Button no(String label, Action action) {
      return other(label, action.declining());
    }

    public static Button more(String label, Action action) {
      return new Button(label, action, Weight.MORE);
    }

    public boolean isOf(Weight some) {
      return weight == some;
    }
  }

  /**
   * Rows under column titles.
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
   * Points from 0 to 10 over time, drawn as lines over the bands of the stages.
   *
   * @param title what the picture shows
   * @param moments the names of the moments, from left to right
   * @param series each with a point for each moment, {@code Double.NaN} where there is none
   * @param ranges where more than one point is possible at a moment
   * @param bands from the lowest to the highest
   * @param inWords the same facts as sentences, for those who do not see the picture
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

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.stageChart(this);
    }
  }

  /** What lies between two points and is drawn as a bar, never as a point. */
  record Ranges(String name, List<Range> each) {

    public static final Ranges NONE = new Ranges("", List.of());

    public Ranges {
      each = List.copyOf(each);
    }
  }

  /**
   * All between two points.
   *
   * @param moment its place among the moments of the chart
   */
  record Range(int moment, double lowest, double highest) {
    public Range {
      if (highest < lowest) {
        throw new IllegalArgumentException("a range from " + lowest + " to " + highest);
      }
    }
  }

  /** One line of a chart; {@code Double.NaN} stands where there is no point. */
  record Series(String name, List<Double> points) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * How many people stand where: a row for each strand, a column for each stage.
   *
   * @param title what the picture shows
   * @param stages from the lowest to the highest
   * @param inWords the same facts as sentences, a line for each row, for those who do not see it
   */
  record StageCounts(
      String title, Legend legend, List<String> stages, List<StageRow> rows, String inWords)
      implements Part {

    /** Stands at the cell that holds the answer in the middle. */
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
   * @param notes what the notes tell
   * @param middle what {@link StageCounts#MIDDLE} stands for
   */
  record Legend(String rows, String notes, String middle) {}

  /**
   * How much there was in each of some weeks, a bar for each.
   *
   * @param title what the picture shows
   * @param weeks what the labels name, such as the first day of the week
   * @param counted what the bars count
   * @param bars from the oldest week to the newest
   * @param inWords the same facts as sentences, for those who do not see the picture
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

  /** A stage's band of points, both ends included. */
  record Band(String name, int lowest, int highest) {}
}
