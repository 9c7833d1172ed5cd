package org.leadlearner.checkin;

/** The result of one input: the new check-in, and what happened. */
public record Turn(CheckIn checkIn, Happened happened) {}
