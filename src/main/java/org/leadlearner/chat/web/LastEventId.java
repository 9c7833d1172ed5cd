package org.leadlearner.chat.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a tab knows of its rooms; written {@code own.channel}, which comes back after an
 * interruption.
 *
 * @param own the version of the person's own conversation, 0 for nothing
 * @param channel the version of the channel
 */
record LastEventId(long own, long channel) {

  static final LastEventId NOTHING = new LastEventId(0, 0);

  private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,18})");

  /** Unreadable text counts as nothing: everything is sent again. */
  static LastEventId of(String written) {
    Matcher read = WRITTEN.matcher(written);
    return read.matches()
        ? new LastEventId(Long.parseLong(read.group(1)), Long.parseLong(read.group(2)))
        : NOTHING;
  }

  long version(Room room) {
    return room == Room.OWN ? own : channel;
  }

  LastEventId with(Room room, long version) {
    return room == Room.OWN ? new LastEventId(version, channel) : new LastEventId(own, version);
  }

  @Override
  public String toString() {
    return own + "." + channel;
  }
}
