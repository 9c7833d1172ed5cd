package org.leadlearner.schedule;

/**
 * For whom an occurrence is: in a channel where the leader goes first, there are two on one day.
 */
public enum Audience {
  /** The leads of a channel, some minutes before everyone. */
  LEADS,
  EVERYONE
}
