package org.leadlearner.schedule;

import java.time.Instant;

/** An occurrence and the moment it is planned for. */
public record Due(Occurrence occurrence, Instant at) {}
