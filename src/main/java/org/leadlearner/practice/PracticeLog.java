package org.leadlearner.practice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's own log of self-chosen learning: days and minutes, for their own eyes and for credit.
 * It shows no streaks, because a streak that is shown and then broken lowers later use (domain.md,
 * section 4.4, rule 6).
 */
public final class PracticeLog {

  /**
   * What a person did in a month.
   *
   * @param days on which they did something
   * @param planned minutes that these prompts should take
   * @param said minutes that they took, as the person said; only these count for credit
   * @param shared sentences that were posted for staff
   */
  public record Month(YearMonth month, long days, int planned, int said, long shared) {}

  /**
   * What a person did from a Monday to its Sunday.
   *
   * @param days on which they did something
   */
  public record WeekDone(LocalDate monday, int days) {}

  /**
   * One answer, as it is exported.
   *
   * @param planned minutes that the prompt should take; 0 for Not today
   * @param said minutes that it took, as the person said; empty when they did not say
   * @param note the person's own line
   */
  public record Row(
      LocalDate date,
      String prompt,
      Optional<PromptAction> action,
      String strand,
      int planned,
      Optional<Integer> said,
      PracticeAnswer answer,
      Optional<String> note) {}

  private final List<Practice> answered;

  /**
   * @param practices with the person's own replies; those without a reply are left out
   */
  public PracticeLog(List<Practice> practices) {
    answered =
        practices.stream()
            .filter(practice -> practice.reply().isPresent())
            .sorted(Comparator.comparing(Practice::day))
            .toList();
  }

  public Month month(YearMonth month) {
    List<Practice> done = in(month).filter(Practice::isDone).toList();
    return new Month(
        month,
        done.stream().map(Practice::day).distinct().count(),
        done.stream().mapToInt(Practice::minutes).sum(),
        done.stream().flatMap(one -> one.reply().stream()).mapToInt(PracticeLog::said).sum(),
        in(month).flatMap(one -> one.reply().stream()).filter(PracticeReply::shared).count());
  }

  /** Every month with an answer, oldest first. */
  public List<Month> months() {
    return answered.stream()
        .map(practice -> YearMonth.from(practice.day()))
        .distinct()
        .map(this::month)
        .toList();
  }

  /**
   * The weeks up to the one of {@code last}, oldest first, from the first answer on.
   *
   * @param most how many weeks at most
   */
  public List<WeekDone> weeks(LocalDate last, int most) {
    LocalDate lastMonday = monday(last);
    LocalDate earliest = lastMonday.minusWeeks(most - 1L);
    LocalDate first = answered.isEmpty() ? lastMonday.plusWeeks(1) : monday(answered.get(0).day());
    return Stream.iterate(
            first.isBefore(earliest) ? earliest : first,
            monday -> !monday.isAfter(lastMonday),
            monday -> monday.plusWeeks(1))
        .map(this::week)
        .toList();
  }

  /** Every answer, oldest first. */
  public List<Row> rows() {
    return answered.stream().map(PracticeLog::row).toList();
  }

  private Stream<Practice> in(YearMonth month) {
    return answered.stream().filter(one -> YearMonth.from(one.day()).equals(month));
  }

  private WeekDone week(LocalDate monday) {
    long days =
        answered.stream()
            .filter(Practice::isDone)
            .map(Practice::day)
            .filter(day -> monday(day).equals(monday))
            .distinct()
            .count();
    return new WeekDone(monday, Math.toIntExact(days));
  }

  private static int said(PracticeReply reply) {
    return reply.took().orElse(0);
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Row row(Practice practice) {
    PracticeReply reply = practice.reply().orElseThrow();
    return new Row(
        practice.day(),
        practice.prompt(),
        practice.action(),
        practice.strand(),
        practice.isDone() ? practice.minutes() : 0,
        reply.took(),
        reply.answer(),
        reply.note());
  }
}
