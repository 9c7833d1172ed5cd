package org.leadlearner.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.access.DashboardPass;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.people.Link;
import org.leadlearner.people.PeopleDirectory;
import org.leadlearner.people.PeopleDirectory.Met;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Profile.Relation;

/** A leader with an account in Slack and one in Teams. */
public abstract class LinkSteps extends StoreContract {

  public static final Account SLACK = new Account("slack", "T1", "U1");
  public static final Account TEAMS = new Account("teams", "tenant", "key");
  public static final String ADA = "ada@example.org";
  public static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

  /** What clocks show. */
  public Instant now = NOON;

  /** Accounts of workspaces that are heard no more. */
  public final Set<Account> unheard = new HashSet<>();

  public LinkSteps(TestDatabase database) {
    super(database);
  }

  public Met meet(Account account, String address) {
    return meet(account, address, Relation.MEMBER);
  }

  public Met meet(Account account, String address, Relation relation) {
    return linking().meet(account, profile(relation, Optional.of(address)), now);
  }

  /** People who are asked whether accounts are theirs. */
  public PeopleDirectory linking() {
    return store.person().linkedPeople(one -> !unheard.contains(one));
  }

  /** The one whose account was there first says yes, and then the other one. */
  public Optional<Link> bothSayYes(Account elder, Account younger) {
    Optional<Account> asked = linking().agreeToLink(known(elder), now);
    return asked.flatMap(one -> linking().link(known(younger), now));
  }

  /** Both are heard with their address, and both say yes. */
  public Link linked() {
    meet(SLACK, ADA);
    meet(TEAMS, ADA);
    return bothSayYes(SLACK, TEAMS).orElseThrow();
  }

  /** The person of an account whose address is not known yet. */
  public long known(Account account) {
    return heard(account).person().id();
  }

  public Met heard(Account account) {
    return linking().meet(account, Samples.PROFILE, now);
  }

  public static Profile profile(Relation relation, Optional<String> address) {
    return new Profile("Ada", Locale.US, ZoneId.of("America/Chicago"), relation, address);
  }

  /** An unused link and an open visit, both by the secret whose hash is this digit. */
  public void visit(String digit, long person) {
    DashboardPass pass = new DashboardPass(digit.repeat(64), person, NOON.plusSeconds(60));
    store.access().dashboardPasses().give(pass, NOON);
    store.access().dashboardPasses().begin(pass, NOON);
  }

  public List<Account> accounts(long person) {
    return store.person().people().accounts(person);
  }

  public CheckIn finished(long person) {
    CheckIn done = Samples.finished(started(person), NOON);
    store.checkin().checkIns().save(done, NOON);
    return done;
  }
}
