package org.leadlearner;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;

/**
 * The rules that hold the plan.
 *
 * @param base the package whose sub-packages are the rooms
 */
record ArchitectureRules(String base) {
  private static final Set<String> CLOCK_MAKERS =
      Set.of("java.time.Clock", "java.time.InstantSource");

  ArchRule everyPackageStandsOnThePlan() {
    return ArchRuleDefinition.classes()
        .should(
            condition(
                "stand in a room of the plan",
                (type, events) -> {
                  if (!isRoot(type) && ArchitecturePlan.room(roomOf(type)).isEmpty()) {
                    violation(events, type, type.getName() + " stands in no room of the plan");
                  }
                }));
  }

  /** Also keeps the rooms out of Main's package, since no row names it. */
  ArchRule roomsUseOnlyWhatTheirRowAllows() {
    return ArchRuleDefinition.classes()
        .should(
            condition(
                "use only what the plan allows",
                (type, events) ->
                    ArchitecturePlan.room(roomOf(type))
                        .filter(room -> !isRoot(type))
                        .ifPresent(room -> useOnlyAllowed(room, type, events))));
  }

  /** A house with wings shows the types named on the plan to other rooms, and no others. */
  ArchRule wingsShowOnlyWhatThePlanNames() {
    return ArchRuleDefinition.classes()
        .should(
            condition(
                "use only what other houses show",
                (type, events) -> {
                  for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(target) && !isRoot(target) && isHidden(type, target)) {
                      violation(events, type, dependency.getDescription());
                    }
                  }
                }));
  }

  ArchRule noCycles() {
    return SlicesRuleDefinition.slices().matching(base + ".(**)").should().beFreeOfCycles();
  }

  /** Time comes from a Clock that somebody gave; only Main's package makes one. */
  ArchRule timeComesFromAClock() {
    return ArchRuleDefinition.classes()
        .should(
            condition(
                "take the time from a given Clock",
                (type, events) ->
                    type.getAccessesFromSelf().stream()
                        .filter(access -> readsTheMachinesTime(access, isRoot(type)))
                        .forEach(access -> violation(events, type, access.getDescription()))));
  }

  private void useOnlyAllowed(ArchitecturePlan.Room room, JavaClass type, ConditionEvents events) {
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      JavaClass target = dependency.getTargetClass().getBaseComponentType();
      if (!target.isPrimitive() && !isAllowed(room, target)) {
        violation(events, type, dependency.getDescription());
      }
    }
  }

  private boolean isAllowed(ArchitecturePlan.Room room, JavaClass target) {
    return isOurs(target)
        ? !isRoot(target) && room.mayEnter(roomOf(target))
        : room.mayUse(target.getPackageName(), target.getName());
  }

  private boolean isHidden(JavaClass type, JavaClass target) {
    return ArchitecturePlan.SHOWN.entrySet().stream()
        .filter(house -> standsIn(target, house.getKey()) && !standsIn(type, house.getKey()))
        .anyMatch(house -> !house.getValue().contains(shownName(target, house.getKey())));
  }

  private boolean standsIn(JavaClass type, String house) {
    return (roomOf(type) + ".").startsWith(house + ".");
  }

  /** The outermost type's name below the house. */
  private String shownName(JavaClass type, String house) {
    return type.getName().substring(base.length() + house.length() + 2).replaceFirst("\\$.*", "");
  }

  private static boolean readsTheMachinesTime(JavaAccess<?> access, boolean mayMakeClocks) {
    String owner = access.getTargetOwner().getName();
    String method = access.getTarget().getName();
    boolean fromClock = access.getTarget().getFullName().endsWith("(java.time.Clock)");
    if (CLOCK_MAKERS.contains(owner)) {
      return !mayMakeClocks && (method.startsWith("system") || method.matches("tick[A-Z].*"));
    }
    return (owner.startsWith("java.time.") && method.equals("now") && !fromClock)
        || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"))
        || (owner.equals("java.util.Calendar") && method.equals("getInstance"))
        || access.getTarget().getFullName().equals("java.util.Date.<init>()");
  }

  private boolean isOurs(JavaClass type) {
    return isRoot(type) || type.getPackageName().startsWith(base + ".");
  }

  private boolean isRoot(JavaClass type) {
    return type.getPackageName().equals(base);
  }

  private String roomOf(JavaClass type) {
    return isRoot(type) ? "" : type.getPackageName().substring(base.length() + 1);
  }

  private static void violation(ConditionEvents events, JavaClass type, String message) {
    events.add(SimpleConditionEvent.violated(type, message));
  }

  private interface Check {
    void check(JavaClass type, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> condition(String description, Check check) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.check(type, events);
      }
    };
  }
}
