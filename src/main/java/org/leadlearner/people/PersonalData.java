package org.leadlearner.people;

import java.util.List;

/** Everything that is kept of one person: to be handed to them, and to be forgotten. */
public interface PersonalData {

  /**
   * Every row that is kept of a person, a sheet for each kind of record; sheets without rows as
   * well, so that they see what is not kept.
   */
  List<Sheet> of(long personId);

  /**
   * Deletes what is kept of a person and what would let us know them again. Results of teams that
   * were closed before stay as they were frozen; they hold no person.
   *
   * @return how many rows were deleted
   * @throws IllegalStateException when it {@link #isHeld()}
   */
  int forget(long personId);

  /** Whether a legal hold keeps everything: then nobody can be forgotten, and is told so. */
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
