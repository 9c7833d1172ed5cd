package org.leadlearner.people;

import java.util.List;

/** Personal data under a legal hold, of which nothing may be deleted. */
record HeldData(PersonalData kept) implements PersonalData {

  @Override
  public List<Sheet> of(long personId) {
    return kept.of(personId);
  }

  @Override
  public int forget(long personId) {
    throw new IllegalStateException("nothing is deleted while LEGAL_HOLD is on");
  }

  @Override
  public boolean isHeld() {
    return true;
  }
}
