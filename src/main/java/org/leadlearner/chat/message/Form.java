package org.leadlearner.chat.message;

import java.util.List;
import java.util.Optional;

/**
 * Several questions on one page, answered together: a modal in Slack, a task module in Teams, a
 * dialog in the playground.
 *
 * @param action what sending it in means
 * @param title at most 24 characters (the title of a Slack modal, platforms.md)
 * @param submit the label of the button that sends it, at most 24 characters
 */
public record Form(Action action, String title, String submit, List<Field> fields) {

  public Form {
    fields = List.copyOf(fields);
  }

  /**
   * The same form, which says what it was opened from when it is sent in.
   *
   * @param message the platform's id of a message in the person's own conversation
   */
  public Form openedFrom(String message) {
    Action withMessage = action.with(Action.OPENED_FROM, message);
    return withMessage.encoded().length() > Action.LONGEST
        ? this
        : new Form(withMessage, title, submit, fields);
  }

  /** One piece of a form. */
  public sealed interface Field {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of field. */
    interface Visitor<R> {
      R explain(Explain explain);

      R pickOne(PickOne pick);

      R write(Write write);
    }
  }

  /** Words between the questions. */
  public record Explain(Line line) implements Field {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.explain(this);
    }
  }

  /**
   * A question with one answer out of a list.
   *
   * @param name the name its answer comes back under
   * @param hint what helps to answer it
   * @param groups the answers, in groups with a title
   * @param chosen the value that stands already
   * @param isRequired whether the form cannot be sent without it
   */
  public record PickOne(
      String name,
      String label,
      Optional<String> hint,
      List<Group> groups,
      Optional<String> chosen,
      boolean isRequired)
      implements Field {
    public PickOne {
      groups = List.copyOf(groups);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pickOne(this);
    }
  }

  /** Answers that belong together. */
  public record Group(String title, List<Value> values) {
    public Group {
      values = List.copyOf(values);
    }
  }

  /** One answer: what comes back, and what is read, at most 75 characters. */
  public record Value(String value, String sentence) {}

  /**
   * A question answered in words.
   *
   * @param text what stands already
   * @param longest the most characters it takes
   */
  public record Write(
      String name,
      String label,
      Optional<String> hint,
      Optional<String> text,
      int longest,
      boolean isRequired)
      implements Field {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.write(this);
    }
  }
}
