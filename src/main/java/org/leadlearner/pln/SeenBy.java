package org.leadlearner.pln;

/** The visibility ladder, from the smallest audience to the largest (domain.md, section 4.1). */
public enum SeenBy {
  PRIVATE,
  TEAM,
  STAFF,
  PUBLIC
}
