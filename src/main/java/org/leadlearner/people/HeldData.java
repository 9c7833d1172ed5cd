package org.leadlearner.people;

import java.util.List;

/** What is kept of people while a legal hold lets nothing be deleted. */
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
