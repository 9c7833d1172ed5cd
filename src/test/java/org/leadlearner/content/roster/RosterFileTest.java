package org.leadlearner.content.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadlearner.content.yaml.Fault;
import org.leadlearner.people.Account;
import org.leadlearner.people.Member;

class RosterFileTest {

  private static final RosterFile.Workspaces NONE =
      new RosterFile.Workspaces(Optional.empty(), Optional.empty());

  private static final String TENANT = "11111111-2222-3333-4444-555555555555";
  private static final String USER = "aaaaaaaa-2222-3333-4444-555555555555";

  private static RosterFile.Contents read(String... lines) {
    return RosterFile.read("staff.csv", String.join("\n", lines), NONE, Map.of());
  }

  private static List<String> faults(String... lines) {
    RosterFile.Contents contents = read(lines);
    return contents.faults().stream().map(Fault::toString).toList();
  }

  @Test
  void ourOwnColumnsAreRead() {
    RosterFile.Contents contents =
        read(
            "School,Role,E-Mail Address,Platform ID,Team",
            "Lincoln Elementary,lead,,slack:T1:U1,Cabinet",
            "\"Jefferson, North\",observer,Ruth.Okafor@Example.org,,",
            ",,helen@example.org,T1:U3,",
            "");

    assertThat(contents.faults()).isEmpty();
    assertThat(contents.entries())
        .containsExactly(
            new RosterFile.Entry(
                2,
                Optional.of(new Account("slack", "T1", "U1")),
                Optional.empty(),
                Optional.of("Lincoln Elementary"),
                Member.Role.LEAD,
                Optional.of("Cabinet")),
            new RosterFile.Entry(
                3,
                Optional.empty(),
                Optional.of("ruth.okafor@example.org"),
                Optional.of("Jefferson, North"),
                Member.Role.OBSERVER,
                Optional.empty()),
            new RosterFile.Entry(
                4,
                Optional.of(new Account("slack", "T1", "U3")),
                Optional.empty(),
                Optional.empty(),
                Member.Role.MEMBER,
                Optional.empty()));
    assertThat(contents.unused()).isEmpty();
  }

  /** The header of OneRoster 1.1, with the mark that Excel puts before it. */
  @Test
  void usersOfOneRosterAreRead() {
    String header =
        "\ufeffsourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
            + "givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,"
            + "password";
    String text =
        String.join(
            "\r\n",
            header,
            "u1,active,,true,o1,principal,ana,,Ana,Ruiz,,,ana@example.org,,,,,",
            "u2,active,,true,\"o1,o2\",administrator,ben,,Ben,Ode,,,ben@example.org,,,,,",
            "u3,tobedeleted,,true,o1,principal,c,,C,C,,,c@example.org,,,,,",
            "u4,active,,false,o1,principal,d,,D,D,,,d@example.org,,,,,",
            "u5,active,,true,o1,student,e,,E,E,,,e@example.org,,,,03,",
            "u6,active,,true,o1,teacher,f,,F,F,,,f@example.org,,,,,",
            "u7,active,,true,o9,districtAdministrator,g,,G,G,,,g@example.org,,,,,");

    RosterFile.Contents contents =
        RosterFile.read("users.csv", text, NONE, Map.of("o1", "Lincoln", "o2", "Office"));

    assertThat(contents.faults()).isEmpty();
    assertThat(contents.entries())
        .extracting(RosterFile.Entry::line, RosterFile.Entry::school, RosterFile.Entry::role)
        .containsExactly(
            tuple(2, Optional.of("Lincoln"), Member.Role.MEMBER),
            tuple(3, Optional.empty(), Member.Role.MEMBER),
            tuple(8, Optional.of("o9"), Member.Role.MEMBER));
    assertThat(contents.leftOut())
        .extracting(RosterFile.LeftOut::line, RosterFile.LeftOut::why)
        .containsExactly(
            tuple(4, "its status is tobedeleted"),
            tuple(5, "enabledUser is false"),
            tuple(6, "role student: students and families are never kept"),
            tuple(
                7,
                "role teacher: it is for those who lead. To take somebody in, write member as their"
                    + " role"));
    assertThat(contents.hasSchoolIds()).as("o9 has no name").isTrue();
    assertThat(contents.unused()).contains("givenName", "password").doesNotContain("email");
  }

  @Test
  void everythingThatIsWrongIsToldAtOnceWithLineAndMend() {
    assertThat(
            faults(
                "school,role,email,account",
                "Lincoln,chef,not an address,U1",
                "Lincoln,,,",
                "\"A",
                "school\",,ana@example.org,",
                ",,ben@example.org,",
                ",,BEN@example.org,"))
        .containsExactly(
            "staff.csv:2: account: \"U1\" names nobody. Write an id with its workspace, such as"
                + " slack:T123:U123, or leave it empty and fill email.",
            "staff.csv:2: email: it is not an address. Write one like name@school.org, or leave it"
                + " empty and fill account.",
            "staff.csv:2: role: \"chef\" is not known. Write lead, member or observer, or a role of"
                + " OneRoster such as principal.",
            "staff.csv:3: email: and account are empty. Fill one of them, or delete the line.",
            "staff.csv:4: school: it is not a name of at most 100 characters on one line. Write the"
                + " name that people know.",
            "staff.csv:7: names the same person as line 6. Leave one of the two lines.");
  }

  @ParameterizedTest
  @CsvSource({
    "U012AB3C4, slack:T9:U012AB3C4",
    "T1:U2, slack:T1:U2",
    "slack:T1:U2, slack:T1:U2",
    USER + ", teams:" + TENANT + ":" + USER,
    TENANT + ":" + USER + ", teams:" + TENANT + ":" + USER,
    "web:playground:Ana, web:playground:Ana"
  })
  void anAccountIsWrittenInManyWays(String written, String meant) {
    RosterFile.Workspaces ours = new RosterFile.Workspaces(Optional.of("T9"), Optional.of(TENANT));
    RosterFile.Contents contents =
        RosterFile.read("staff.csv", "account\n" + written, ours, Map.of());
    assertThat(contents.faults()).isEmpty();
    assertThat(contents.entries().get(0).account().map(Account::inOneWord)).contains(meant);
  }

  @Test
  void whatIsNoListIsToldFromItsFirstLine() {
    assertThat(faults("name;email", "Ana;ana@example.org"))
        .singleElement()
        .asString()
        .contains("staff.csv:1: ", "not with semicolons");
    assertThat(faults("givenName,familyName", "Ana,Ruiz"))
        .singleElement()
        .asString()
        .contains("has no column email or account", "school,role,email,account,team");
    assertThat(faults("")).singleElement().asString().contains("staff.csv:1: ");
    assertThat(faults("email,school", "ana@example.org,Lincoln,too,many"))
        .singleElement()
        .asString()
        .contains("staff.csv:2: has 4 cells, and the header 2");
    assertThat(faults("email", "\"ana@example.org")).hasSize(1);
  }

  @Test
  void theNamesOfSchoolsAreThoseOfOrgs() {
    List<Fault> faults = new ArrayList<>();
    assertThat(
            RosterFile.schools(
                "orgs.csv",
                "sourcedId,status,dateLastModified,name,type\no1,active,,Lincoln,school\n",
                faults))
        .containsExactly(Map.entry("o1", "Lincoln"));
    assertThat(faults).isEmpty();
    RosterFile.schools("orgs.csv", "id,title\n1,x\n", faults);
    assertThat(faults).singleElement().asString().contains("orgs.csv: has no columns sourcedId");
  }

  @Test
  void aFaultDoesNotRepeatAnAddress() {
    assertThat(faults("email", "ana ruiz at example", "ben@", "x@y.z".repeat(60)))
        .hasSize(3)
        .noneMatch(line -> line.contains("ana") || line.contains("ben") || line.contains("x@y"));
  }
}
