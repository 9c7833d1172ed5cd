package org.leadlearner.assistant.phrase;

import org.leadlearner.rubric.Stage;

/** The keys of the texts for a stage. */
public final class StagePhrases {

  private StagePhrases() {}

  /** Its name. */
  public static String nameKey(Stage stage) {
    return switch (stage) {
      case INVESTIGATING -> "stage.investigating";
      case ENVISIONING -> "stage.envisioning";
      case PLANNING -> "stage.planning";
      case STAGING -> "stage.staging";
    };
  }

  /** The work that people do in it. */
  public static String workKey(Stage stage) {
    return switch (stage) {
      case INVESTIGATING -> "stage.work.investigating";
      case ENVISIONING -> "stage.work.envisioning";
      case PLANNING -> "stage.work.planning";
      case STAGING -> "stage.work.staging";
    };
  }

  /** The letter to type for it. */
  public static String letterKey(Stage stage) {
    return switch (stage) {
      case INVESTIGATING -> "stage.letter.investigating";
      case ENVISIONING -> "stage.letter.envisioning";
      case PLANNING -> "stage.letter.planning";
      case STAGING -> "stage.letter.staging";
    };
  }
}
