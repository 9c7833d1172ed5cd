package org.leadlearner.content.roster;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.people.Member;

/** The values of the role column: our own words, and those of OneRoster 1.1 and 1.2. */
final class RosterRole {

  /** A leader of a district or school is a member; a person who leads a team is called lead. */
  private static final Map<String, Member.Role> INVITED =
      Map.ofEntries(
          Map.entry("lead", Member.Role.LEAD),
          Map.entry("teamlead", Member.Role.LEAD),
          Map.entry("member", Member.Role.MEMBER),
          Map.entry("leader", Member.Role.MEMBER),
          Map.entry("observer", Member.Role.OBSERVER),
          Map.entry("administrator", Member.Role.MEMBER),
          Map.entry("assistantprincipal", Member.Role.MEMBER),
          Map.entry("assistantsuperintendent", Member.Role.MEMBER),
          Map.entry("coach", Member.Role.MEMBER),
          Map.entry("counselor", Member.Role.MEMBER),
          Map.entry("director", Member.Role.MEMBER),
          Map.entry("districtadministrator", Member.Role.MEMBER),
          Map.entry("principal", Member.Role.MEMBER),
          Map.entry("siteadministrator", Member.Role.MEMBER),
          Map.entry("superintendent", Member.Role.MEMBER),
          Map.entry("systemadministrator", Member.Role.MEMBER));

  private static final Set<String> STAFF = Set.of("aide", "proctor", "staff", "teacher");

  private static final Set<String> STUDENTS_AND_FAMILIES =
      Set.of("guardian", "parent", "relative", "student");

  private RosterRole() {}

  static Optional<Member.Role> invited(String role) {
    return Optional.ofNullable(INVITED.get(RosterTable.plain(role)));
  }

  /** Why a row with this role is left out, if it is. */
  static Optional<String> leftOut(String role) {
    String plain = RosterTable.plain(role);
    if (STUDENTS_AND_FAMILIES.contains(plain)) {
      return Optional.of("students and families are never kept");
    }
    return STAFF.contains(plain)
        ? Optional.of("it is for those who lead. To take somebody in, write member as their role")
        : Optional.empty();
  }
}
