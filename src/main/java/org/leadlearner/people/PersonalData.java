package org.leadlearner.people;

import java.util.List;

/** All data stored about one person, for export and for deletion. */
public interface PersonalData {

  /**
   * Every row stored about a person, one sheet for each kind of record; sheets without rows as
   * well, so that they see what is not stored.
   */
  List<Sheet> of(long personId);

  /**
   * Deletes the data of a person and what would identify them again. Results of closed team rounds
   * stay as they were frozen; they contain no person.
   *
   * @return how many rows were deleted
   * @throws IllegalStateException when it {@link #isHeld()}
   */
  int forget(long personId);

  /** Whether a legal hold is on: then nobody can be deleted, and people are told so. */
  default boolean isHeld() {
    return false;
  }

  /** The same under a legal hold. */
  static PersonalData held(PersonalData kept) {
    return new HeldData(kept);
  }

  /**
   * One kind of record.
   *
   * @param name in plain words, such as {@code answers}
   * @param rows each as long as {@code columns}; empty text where nothing was said
   * @param isOfDelivery whether it is about how messages get to them and nothing they said or did
   */
  record Sheet(String name, List<String> columns, List<List<String>> rows, boolean isOfDelivery) {
    public Sheet {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
