package org.leadlearner.assistant.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadlearner.assistant.parse.DateParser;
import org.leadlearner.assistant.phrase.Phrases;
import org.leadlearner.chat.message.Action;
import org.leadlearner.chat.message.Form;
import org.leadlearner.progress.meeting.Agreement.NextAction;

/**
 * The form for a team's next step (what, who and when), or for another day.
 *
 * @param sent the action of the submitted form
 * @param today the date in the person's time zone
 */
public record NextStepForm(Phrases words, Action sent, LocalDate today) {

  public static final String WHAT = "what";
  public static final String OWNER = "owner";
  public static final String DATE = "date";

  private static final int LONGEST_WHAT = 300;
  private static final int LONGEST_OWNER = 80;
  private static final int LONGEST_DATE = 40;
  private static final int MOST_DAYS = 366;

  public static Map<String, String> values(NextAction action) {
    return Map.of(WHAT, action.what(), OWNER, action.owner(), DATE, action.until().toString());
  }

  public Form form(Map<String, String> values) {
    List<Form.Field> fields = new ArrayList<>();
    fields.add(write(WHAT, "meeting.step.what", "meeting.step.what.hint", LONGEST_WHAT, values));
    fields.add(
        write(OWNER, "meeting.step.owner", "meeting.step.owner.hint", LONGEST_OWNER, values));
    fields.add(date(values));
    return new Form(
        sent, words.text("meeting.step.title"), words.text("meeting.form.submit"), fields);
  }

  /** Only the day, for a step that is postponed. */
  Form dayForm(Map<String, String> values) {
    return new Form(
        sent,
        words.text("meeting.move.title"),
        words.text("meeting.form.submit"),
        List.of(date(values)));
  }

  private Form.Write date(Map<String, String> values) {
    return write(DATE, "meeting.step.date", "meeting.step.date.hint", LONGEST_DATE, values);
  }

  private Form.Write write(
      String name, String label, String hint, int longest, Map<String, String> values) {
    return new Form.Write(
        name,
        words.text(label),
        Optional.of(words.text(hint)),
        Optional.of(text(values, name)).filter(text -> !text.isEmpty()),
        longest,
        true);
  }

  /** The errors that keep the step from being stored, by field. */
  public Map<String, String> faults(Map<String, String> values) {
    Map<String, String> faults = new LinkedHashMap<>();
    wanting(values, WHAT, "meeting.step.what.missing", LONGEST_WHAT, faults);
    wanting(values, OWNER, "meeting.step.owner.missing", LONGEST_OWNER, faults);
    faults.putAll(dayFaults(values));
    return faults;
  }

  private void wanting(
      Map<String, String> values, String name, String key, int most, Map<String, String> faults) {
    if (text(values, name).isEmpty()) {
      faults.put(name, words.text(key));
    } else if (text(values, name).length() > most) {
      faults.put(name, words.text("refused.long", "most", most));
    }
  }

  /** The errors that keep the day from being stored, by field. */
  Map<String, String> dayFaults(Map<String, String> values) {
    Optional<LocalDate> day = day(values);
    if (day.isEmpty()) {
      return Map.of(DATE, words.text("meeting.step.date.missing"));
    } else if (!day.get().isAfter(today)) {
      return Map.of(DATE, words.text("meeting.step.date.past"));
    }
    return day.get().isAfter(today.plusDays(MOST_DAYS))
        ? Map.of(DATE, words.text("meeting.step.date.far"))
        : Map.of();
  }

  Optional<LocalDate> day(Map<String, String> values) {
    return new DateParser(words, today).date(text(values, DATE));
  }

  /** The step in a submitted form without errors. */
  public NextAction action(Map<String, String> values) {
    return new NextAction(text(values, WHAT), text(values, OWNER), day(values).orElseThrow());
  }

  private static String text(Map<String, String> values, String name) {
    return values.getOrDefault(name, "").strip();
  }
}
