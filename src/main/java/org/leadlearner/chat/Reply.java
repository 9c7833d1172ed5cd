package org.leadlearner.chat;

/**
 * An answer to what came in.
 *
 * @param place below what was said, or in the place of the message whose button was pressed; where
 *     no button was pressed the two are the same
 */
public record Reply(Message message, Place place) {

  /** Where an answer appears. */
  public enum Place {
    BELOW,
    IN_PLACE
  }

  public static Reply below(Message message) {
    return new Reply(message, Place.BELOW);
  }

  public static Reply inPlace(Message message) {
    return new Reply(message, Place.IN_PLACE);
  }
}
