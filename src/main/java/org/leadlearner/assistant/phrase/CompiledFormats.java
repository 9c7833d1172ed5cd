package org.leadlearner.assistant.phrase;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Caches the formats of one language: creating one takes far longer than using it. Access is
 * synchronized, because ICU's formats are not thread-safe.
 */
final class CompiledFormats {

  static {
    // Otherwise ICU looks for its languages among all entries of the jar before the first number.
    // It has a list of them.
    System.setProperty("com.ibm.icu.impl.ICUResourceBundle.skipRuntimeLocaleResourceScan", "true");
  }

  private final ULocale locale;
  private final ListFormatter lists;
  private final Map<String, MessageFormat> phrases = new ConcurrentHashMap<>();
  private final Map<String, DateFormat> times = new ConcurrentHashMap<>();

  CompiledFormats(ULocale locale) {
    this.locale = locale;
    this.lists = ListFormatter.getInstance(locale);
  }

  /**
   * Fills in a pattern.
   *
   * @param pattern one of the language's file, so that their number is limited
   */
  String phrase(String pattern, Map<String, Object> values) {
    MessageFormat format =
        phrases.computeIfAbsent(pattern, fresh -> new MessageFormat(fresh, locale));
    synchronized (format) {
      return format.format(values);
    }
  }

  /** Formats an instant with an ICU skeleton, such as yMMMd. */
  String time(String skeleton, Instant at, ZoneId zone) {
    DateFormat format =
        times.computeIfAbsent(skeleton, fresh -> DateFormat.getInstanceForSkeleton(fresh, locale));
    synchronized (format) {
      format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
      // Some languages use a narrow no-break space before AM, which few fonts and no keyboard have.
      return format.format(Date.from(at)).replace('\u202f', ' ');
    }
  }

  String list(Collection<String> names) {
    return lists.format(names);
  }
}
