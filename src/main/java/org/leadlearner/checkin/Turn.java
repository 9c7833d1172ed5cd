package org.leadlearner.checkin;

/** One turn of the conversation: the check-in as it stands now, and what happened. */
public record Turn(CheckIn checkIn, Happened happened) {}
