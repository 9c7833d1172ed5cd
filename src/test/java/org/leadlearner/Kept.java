package org.leadlearner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.leadlearner.checkin.CheckIn;
import org.leadlearner.people.Account;
import org.leadlearner.people.Profile;
import org.leadlearner.people.Team;
import org.leadlearner.practice.Addressee;
import org.leadlearner.practice.Practice;
import org.leadlearner.progress.Reading;
import org.leadlearner.progress.StageMove;
import org.leadlearner.progress.round.Snapshot;
import org.leadlearner.prompt.PromptPreference;
import org.leadlearner.schedule.PromptSchedule;
import org.leadlearner.store.Store;

/** What is kept, without moments and numbers: the same conversation leaves the same. */
record Kept(Store store, Instant now) {

  List<String> of(String name, Account account) {
    List<String> kept = new ArrayList<>();
    Profile profile = new Profile(name, Locale.US, Replay.CHICAGO);
    long person = store.person().people().meet(account, profile, now).person().id();
    ofPrompts(name, person, kept);
    ofChannels(name, person, account, kept);
    store
        .checkin()
        .checkIns()
        .open(person)
        .forEach(checkIn -> kept.add(name + " has " + brief(checkIn)));
    for (String key : List.of("shared-ownership", "new-staff")) {
      ofRubric(name, person, key, kept);
    }
    return kept;
  }

  private void ofRubric(String name, long person, String key, List<String> kept) {
    store
        .checkin()
        .checkIns()
        .lastFinished(person, key)
        .ifPresent(checkIn -> kept.add(name + " ended " + brief(checkIn)));
    for (Reading reading : store.checkin().progress().readings(person, key)) {
      kept.add(
          "%s read %s, own view %s, %s, looking back %s"
              .formatted(
                  name,
                  reading.result(),
                  reading.ownView(),
                  reading.whyLower(),
                  reading.lookBack()));
    }
    for (StageMove move : store.checkin().progress().moves(person, key)) {
      kept.add("%s moved %s to %s by %s".formatted(name, move.from(), move.to(), move.cause()));
    }
    store
        .checkin()
        .checkIns()
        .notes(person, key)
        .forEach(note -> kept.add(name + " noted " + note.strandKey() + " " + note.note()));
  }

  private void ofPrompts(String name, long person, List<String> kept) {
    store
        .prompt()
        .schedules()
        .ofPerson(person)
        .ifPresent(schedule -> kept.add(name + " at " + brief(schedule)));
    ofAddressee(name, Addressee.person(person), person, kept);
  }

  private void ofAddressee(String name, Addressee addressee, long person, List<String> kept) {
    PromptPreference preference = store.prompt().preferences().of(addressee);
    if (!preference.equals(PromptPreference.UNSET)) {
      kept.add(name + " prefers " + preference);
    }
    for (Practice given : store.prompt().practices().given(addressee, LocalDate.EPOCH)) {
      kept.add(
          name + " was given " + store.prompt().practices().find(addressee, given.day(), person));
    }
  }

  private void ofChannels(String name, long person, Account account, List<String> kept) {
    for (PromptSchedule schedule :
        store.prompt().schedules().ofChannels(account.platform(), account.workspace())) {
      Addressee channel =
          Addressee.channel(account.platform(), account.workspace(), schedule.place().id());
      boolean isLead =
          store.prompt().channelLeads().of(channel).stream()
              .anyMatch(lead -> lead.personId() == person);
      kept.add(
          "%s in a channel at %s, first %s, lead %s"
              .formatted(name, brief(schedule), schedule.leadsFirst(), isLead));
      ofAddressee(name + " in a channel", channel, person, kept);
    }
    store.team().teams().all().forEach(team -> ofTeam(name, person, team, kept));
    store
        .prompt()
        .calendars()
        .periods()
        .forEach(period -> kept.add("no school " + period.period()));
  }

  private void ofTeam(String name, long person, Team team, List<String> kept) {
    store.team().teams().members(team.id()).stream()
        .filter(member -> member.personId() == person)
        .forEach(
            member ->
                kept.add(
                    "%s in %s: %s %s".formatted(name, team.name(), member.role(), member.state())));
    for (Snapshot snapshot : store.team().rounds().snapshots(team.id())) {
      kept.add(
          "%s closed %s, %s".formatted(team.name(), snapshot.participation(), snapshot.result()));
    }
  }

  private static String brief(PromptSchedule schedule) {
    return "%s on %s, paused until %s, active %s, school %s"
        .formatted(
            schedule.time(),
            schedule.days(),
            schedule.pausedUntil(),
            schedule.active(),
            schedule.school());
  }

  private static String brief(CheckIn checkIn) {
    return "%s %s stopped %s, revision %s, %s, %s, own view %s, at %s"
        .formatted(
            checkIn.edition(),
            checkIn.status(),
            checkIn.stopped(),
            checkIn.revision(),
            new TreeMap<>(checkIn.answers()),
            new TreeMap<>(checkIn.notes()),
            checkIn.ownView(),
            checkIn.bookmark());
  }
}
