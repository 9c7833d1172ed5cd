package org.leadlearner.practice;

/** What a prompt asks for (domain.md, section 4.1). */
public enum PromptAction {
  FOLLOW,
  READ,
  SHARE,
  TRY,
  REFLECT,
  CONNECT,
  INVITE,
  MODEL_PUBLICLY
}
