package org.leadlearner.practice;

/** The visibility ladder, from the smallest audience to the largest (domain.md, section 4.1). */
public enum SeenBy {
  PRIVATE,
  TEAM,
  STAFF,
  PUBLIC;

  public boolean isWithin(SeenBy limit) {
    return compareTo(limit) <= 0;
  }

  /** One step down the ladder; the lowest step stays. */
  public SeenBy smaller() {
    return values()[Math.max(ordinal() - 1, 0)];
  }

  /** One step up the ladder; the highest step stays. */
  public SeenBy larger() {
    return values()[Math.min(ordinal() + 1, PUBLIC.ordinal())];
  }

  /** This step, or the limit when that is lower. */
  public SeenBy atMost(SeenBy limit) {
    return isWithin(limit) ? this : limit;
  }
}
