package org.leadlearner.http.guard;

/** All limits of the one server. */
public record GuardLimits(
    BodyLimits bodies, ConnectionLimits connections, WorkerLimits workers, WriteLimits writes) {

  public static final GuardLimits USUAL =
      new GuardLimits(
          BodyLimits.USUAL, ConnectionLimits.USUAL, WorkerLimits.USUAL, WriteLimits.USUAL);
}
