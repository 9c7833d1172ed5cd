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
 * The formats of one language, each made once: to make one takes far longer than to use it. One at
 * a time uses a format, for ICU's are not made for several.
 */
final class CompiledFormats {

  private final ULocale locale;
  private final ListFormatter lists;
  private final Map<String, MessageFormat> phrases = new ConcurrentHashMap<>();
  private final Map<String, DateFormat> times = new ConcurrentHashMap<>();

  CompiledFormats(ULocale locale) {
    this.locale = locale;
    this.lists = ListFormatter.getInstance(locale);
  }

  /**
   * A pattern with its values filled in.
   *
   * @param pattern one of the language's file, so that there are only so many
   */
  String phrase(String pattern, Map<String, Object> values) {
    MessageFormat format =
        phrases.computeIfAbsent(pattern, fresh -> new MessageFormat(fresh, locale));
    synchronized (format) {
      return format.format(values);
    }
  }

  /** A moment by a skeleton of ICU's, such as yMMMd. */
  String time(String skeleton, Instant at, ZoneId zone) {
    DateFormat format =
        times.computeIfAbsent(skeleton, fresh -> DateFormat.getInstanceForSkeleton(fresh, locale));
    synchronized (format) {
      format.setTimeZone(TimeZone.getTimeZone(zone.getId()));
      // Some languages put a narrow no-break space before AM, which few fonts and no keyboard have.
      return format.format(Date.from(at)).replace('\u202f', ' ');
    }
  }

  String list(Collection<String> names) {
    return lists.format(names);
  }
}
