package org.leadlearner.pln;

import java.util.List;

/** All prompts that there are to choose from, in the order of their keys. */
public record PromptLibrary(List<DailyPrompt> prompts, List<PromptFrame> frames) {

  public PromptLibrary {
    prompts = List.copyOf(prompts);
    frames = List.copyOf(frames);
  }
}
