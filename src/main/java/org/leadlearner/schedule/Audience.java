package org.leadlearner.schedule;

/** Whose turn it is on a day: in a channel where the leader goes first, there are two. */
public enum Audience {
  /** The leads of a channel, some minutes before everyone. */
  LEADS,
  EVERYONE
}
