package org.leadlearner.prompt;

import org.leadlearner.practice.Addressee;

/** The preferences of people and channels. */
public interface PromptPreferences {

  /** {@link PromptPreference#UNSET} for an addressee who chose nothing yet. */
  PromptPreference of(Addressee addressee);

  void keep(Addressee addressee, PromptPreference preference);
}
