package org.leadlearner.chat.message;

import java.util.List;
import java.util.Optional;

/**
 * Several questions that are answered together: a modal in Slack, a task module in Teams, a dialog
 * in the playground.
 *
 * @param action the action of the submitted form
 * @param title at most 24 characters (the title of a Slack modal, platforms.md)
 * @param submit the label of the submit button, at most 24 characters
 */
public record Form(Action action, String title, String submit, List<Field> fields) {

  public Form {
    fields = List.copyOf(fields);
  }

  /**
   * The same form, which names the message that it was opened from when it is submitted.
   *
   * @param message the platform's id of a message in the person's own conversation
   */
  public Form openedFrom(String message) {
    Action withMessage = action.with(Action.OPENED_FROM, message);
    return withMessage.encoded().length() > Action.LONGEST
        ? this
        : new Form(withMessage, title, submit, fields);
  }

  /** One element of a form. */
  public sealed interface Field {

    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of field. */
    interface Visitor<R> {
      R explain(Explain explain);

      R pickOne(PickOne pick);

      R write(Write write);
    }
  }

  /** Text between the questions. */
  public record Explain(Line line) implements Field {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.explain(this);
    }
  }

  /**
   * A question with one answer from a list.
   *
   * @param name the key of its value
   * @param hint help for the answer
   * @param groups the answers, in groups with a title
   * @param chosen the initial value
   * @param isRequired whether the form cannot be submitted without it
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

  /** A group of answers. */
  public record Group(String title, List<Value> values) {
    public Group {
      values = List.copyOf(values);
    }
  }

  /** One answer: its value, and its text of at most 75 characters. */
  public record Value(String value, String sentence) {}

  /**
   * A question with a text answer.
   *
   * @param text the initial value
   * @param longest the most characters
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
