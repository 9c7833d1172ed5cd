package org.leadlearner.assistant;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** The verbs that a class of actions knows: its constants that others can see. */
final class Verbs {

  private Verbs() {}

  static List<String> of(Class<?> actions) {
    List<String> verbs = new ArrayList<>();
    for (Field field : actions.getDeclaredFields()) {
      if (Modifier.isStatic(field.getModifiers())
          && !Modifier.isPrivate(field.getModifiers())
          && field.getType() == String.class) {
        field.setAccessible(true);
        try {
          verbs.add((String) field.get(null));
        } catch (IllegalAccessException hidden) {
          throw new IllegalStateException(hidden);
        }
      }
    }
    return verbs;
  }
}
