package org.leadlearner.store;

import org.leadlearner.schedule.Holidays;
import org.leadlearner.store.database.Leases;

/**
 * What holds for a store for as long as it is open.
 *
 * @param leases between several nodes
 * @param isHeld whether a legal hold keeps all data of people
 * @param holidays that nobody has to enter
 */
public record StoreRules(Leases leases, boolean isHeld, Holidays holidays) {

  public static final StoreRules USUAL = new StoreRules(Leases.USUAL, false, Holidays.NONE);

  public StoreRules leasedFor(Leases other) {
    return new StoreRules(other, isHeld, holidays);
  }

  /** The same under a legal hold, or without one. */
  public StoreRules held(boolean isHeld) {
    return new StoreRules(leases, isHeld, holidays);
  }

  public StoreRules closedOn(Holidays some) {
    return new StoreRules(leases, isHeld, some);
  }
}
