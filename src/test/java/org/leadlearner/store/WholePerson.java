package org.leadlearner.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadlearner.store.Samples.NOON;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadlearner.access.DashboardPass;
import org.leadlearner.chat.ConversationReferences.Reference;
import org.leadlearner.chat.OpenQuestions.Asked;
import org.leadlearner.chat.Outgoing;
import org.leadlearner.chat.Transcript;
import org.leadlearner.checkin.Answer;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.checkin.EvidenceNote;
import org.leadlearner.people.AccessRequests;
import org.leadlearner.people.Account;
import org.leadlearner.people.Conversation;
import org.leadlearner.people.Member;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.people.TeamChange;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.ChannelLeads.Lead;
import org.leadlearner.practice.Practice;
import org.leadlearner.practice.PracticeAnswer;
import org.leadlearner.practice.PracticeReply;
import org.leadlearner.practice.PromptWishes.Later;
import org.leadlearner.practice.PromptWishes.Opinion;
import org.leadlearner.practice.SeenBy;
import org.leadlearner.practice.StaffSentences.Sentence;
import org.leadlearner.progress.meeting.Agreement;
import org.leadlearner.progress.meeting.Meeting;
import org.leadlearner.progress.round.Round;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.schedule.Reminders;
import org.leadlearner.step.Step;

/**
 * Somebody of whom every table holds something; whatever names them or is in their own words holds
 * their user id.
 */
public final class WholePerson {

  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);

  private final StoreContract contract;
  private final Store store;
  private final String user;
  private final Conversation own;
  public final long id;

  /**
   * @param team they lead it
   */
  public WholePerson(StoreContract contract, String user, Team team) throws Exception {
    this.contract = contract;
    this.store = contract.store;
    this.user = user;
    this.own = new Conversation("slack", "T1", user);
    Profile profile =
        new Profile(
            user + " Zed",
            Locale.US,
            ZoneId.of("America/Chicago"),
            Profile.Relation.MEMBER,
            Optional.of(user + "@example.org"));
    this.id =
        store.person().linkedPeople(account -> true).meet(account(), profile, NOON).person().id();
    answers();
    practices();
    conversations();
    teams(team);
    store
        .access()
        .accessRequests()
        .ask(id, AccessRequests.Kind.TEAM_HOME, user + "'s team", own, NOON);
    visits();
    listed();
    insert(
        "link_question (elder, younger, asked_at, refused)", "%d, %d, 7, TRUE".formatted(id, id));
  }

  public Account account() {
    return new Account("slack", "T1", user);
  }

  private void answers() throws Exception {
    CheckIn checkIn =
        Samples.with(
            contract.started(id),
            1,
            Map.of(
                "INQ", new Answer.NotSure(Optional.of("ask " + user)), "MOD", new Answer.Scored(6)),
            Map.of("MOD", user + " wrote a log"));
    CheckIn done = Samples.finished(checkIn, NOON);
    store.checkin().checkIns().save(done, NOON);
    store.checkin().progress().keep(Samples.reading(done, NOON));
    store
        .checkin()
        .checkIns()
        .add(id, "shared-ownership", new EvidenceNote("INQ", user + " saw it", NOON));
    insert(
        "amendment (check_in_id, strand_key, after_kind, after_who_might_know, amended_at)",
        "%d, 'INQ', 'NOT_SURE', '%s', 7".formatted(done.id(), user));
    insert(
        "stage_move (person_id, rubric_key, rubric_version, to_stage, cause, check_in_id, moved_at)",
        "%d, 'shared-ownership', '1', 'PLANNING', 'BASELINE', %d, 7".formatted(id, done.id()));
  }

  private void practices() throws Exception {
    Addressee alone = Addressee.person(id);
    store
        .prompt()
        .practices()
        .give(
            alone,
            new Practice(MONDAY, "P1", "INQ", Optional.empty(), 3, SeenBy.TEAM, Optional.empty()));
    store
        .prompt()
        .practices()
        .reply(
            alone,
            MONDAY,
            id,
            PracticeReply.of(PracticeAnswer.DID_IT, MONDAY).noted(user + " asked"));
    store.prompt().wishes().judge(alone, new Opinion("P1", Optional.empty(), true), MONDAY);
    store.prompt().wishes().keep(new Later(id, MONDAY, ZoneOffset.UTC, own, NOON));
    store.prompt().reminders().keep(new Reminders.Reminder(id, own, NOON, NOON.plusSeconds(60)));
    store
        .steps()
        .write(
            id,
            new Step.Written("shared-ownership", "INQ", user + " calls Ana", ZoneOffset.UTC, own),
            NOON);
    insert(
        "prompt_passed (addressee, day, prompt)",
        "'%s', '2026-01-12', 'P2'".formatted(alone.key()));
    store.prompt().preferences().keep(alone, PromptPreference.UNSET.heardOn(MONDAY));
    store
        .prompt()
        .staffSentences()
        .keep(id, new Sentence(alone, MONDAY, user + " learned", own, false));
    store.prompt().channelLeads().add(Addressee.channel("slack", "T1", "C1"), new Lead(id, own));
    insert(
        "prompt_schedule (person_id, platform, workspace, conversation, time_of_day, week_days,"
            + " zone, leads_first_minutes, in_summer, active, tries)",
        "%d, 'slack', 'T1', '%s', '07:00', 'MONDAY', 'America/Chicago', 0, FALSE, TRUE, 0"
            .formatted(id, user));
    insert(
        "conversation_outcome (platform, workspace, conversation, arrived, settled_at)",
        "'slack', 'T1', '%s', TRUE, 7".formatted(user));
    TestDatabase.execute(
        contract.url,
        "INSERT INTO occurrence (schedule_id, local_date, audience, outcome, recorded_at)"
            + " SELECT id, '2026-01-12', 'EVERYONE', 'POSTED', 7 FROM prompt_schedule"
            + " WHERE person_id = "
            + id);
  }

  /** On the district's list, once before and once again. */
  private void listed() throws Exception {
    insert(
        "roster_entry (platform, workspace, platform_user, school, role, imported_at)",
        "'slack', 'T1', '%s', '%s school', 'MEMBER', 7".formatted(user, user));
    store.person().roster().recognize(id, account(), Optional.empty(), NOON);
    insert(
        "roster_entry (address, school, role, imported_at)",
        "'%s@example.org', '%s school', 'MEMBER', 7".formatted(user, user));
  }

  /** In the dashboard; a hash is 64 digits. */
  private void visits() {
    String hash = "%064x".formatted(id);
    store.access().dashboardPasses().give(new DashboardPass(hash, id, NOON.plusSeconds(60)), NOON);
    store.access().dashboardPasses().begin(new DashboardPass(hash, id, NOON.plusSeconds(60)), NOON);
    long round =
        store
            .team()
            .rounds()
            .snapshots(store.team().teams().of(id).get(0).id())
            .get(0)
            .round()
            .id();
    store.access().projectorPasses().give(hash, id, round, NOON.plusSeconds(60), NOON);
  }

  private void conversations() {
    store.delivery().outbox().add(own, Samples.message("to " + user), Optional.empty(), NOON);
    Conversation home = Conversation.home("slack", "T1", user);
    store.delivery().outbox().add(home, Samples.message("home of " + user), Optional.empty(), NOON);
    store
        .conversation()
        .transcript()
        .said(own, new Transcript.Said("k", user + " Zed", user + " said"), NOON);
    store
        .conversation()
        .transcript()
        .shown(new Outgoing(id, own, Samples.message("Hello " + user), Optional.empty()), NOON);
    store
        .conversation()
        .references()
        .keep(own, new Reference("https://s.example", "c", "b", Optional.of(user)), NOON);
    store.conversation().references().block(own, "gone", NOON);
    assertThat(store.delivery().outbox().rests(own)).isTrue();
    store
        .conversation()
        .openQuestions()
        .keep(
            own,
            new Asked(
                Samples.message("asks " + user),
                Optional.of(user + " typed"),
                Optional.of(own),
                NOON));
  }

  private void teams(Team team) throws Exception {
    store
        .team()
        .teams()
        .keep(team.id(), new Member(id, user, Member.Role.LEAD, Member.State.JOINED, own));
    store
        .team()
        .teams()
        .audit(
            team.id(),
            new TeamChange(TeamChange.Kind.JOINED, Optional.of(id), Optional.of(id), "", NOON));
    Round round =
        store.team().rounds().open(team.id(), Samples.RUBRIC.edition(), NOON, MONDAY.plusMonths(3));
    store.team().rounds().close(TeamSamples.snapshot(round, NOON.plusSeconds(60)), Set.of(id));
    TestDatabase.execute(
        contract.url,
        """
        INSERT INTO round_check_in (check_in_id, round_id)
        SELECT id, %d FROM check_in WHERE person_id = %d
        AND id NOT IN (SELECT check_in_id FROM round_check_in)"""
            .formatted(round.id(), id));
    store.team().rounds().viewed(round.id(), id, NOON);
    store.staffMirrors().give(store.staffMirrors().prepare(team.id(), round.id()).id(), id);
    Agreement agreement = new Agreement(round.id(), id, List.of(), Optional.empty(), NOON);
    store.team().agreements().keep(agreement);
    store.team().agreements().signatures().ask(agreement, Set.of(id), NOON);
    store
        .team()
        .meetings()
        .start(new Meeting(round.id(), id, List.of(), 0, List.of(), Optional.empty(), NOON));
  }

  private void insert(String into, String values) throws Exception {
    TestDatabase.execute(contract.url, "INSERT INTO " + into + " VALUES (" + values + ")");
  }
}
