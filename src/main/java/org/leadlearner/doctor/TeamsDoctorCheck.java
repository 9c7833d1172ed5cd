package org.leadlearner.doctor;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadlearner.app.TeamsModule;
import org.leadlearner.chat.ConversationReferences;
import org.leadlearner.chat.teams.setup.BlockedConversations;
import org.leadlearner.chat.teams.setup.PrivateAnswers;
import org.leadlearner.chat.teams.setup.TeamsChecks;
import org.leadlearner.finding.Finding;
import org.leadlearner.settings.Settings;
import org.leadlearner.settings.TeamsSettings;
import org.leadlearner.store.Store;
import org.leadlearner.store.database.StoreException;

/** The doctor's checks of Teams. */
final class TeamsDoctorCheck {

  private final Settings settings;
  private final TeamsSettings teams;
  private final Clock clock;

  TeamsDoctorCheck(Settings settings, TeamsSettings teams, Clock clock) {
    this.settings = settings;
    this.teams = teams;
    this.clock = clock;
  }

  List<Finding> findings() {
    List<Finding> findings =
        new ArrayList<>(teams.app().map(this::app).orElseGet(TeamsDoctorCheck::emulator));
    findings.addAll(conversations());
    return findings;
  }

  private List<Finding> app(TeamsSettings.AppIdentity app) {
    TeamsChecks doctor = new TeamsChecks(teams.openIdMetadataUrl(), teams.loginUrl(), clock);
    return doctor.examine(TeamsModule.credentials(app), settings.http().publicUrl());
  }

  private List<Finding> conversations() {
    try (Store store = Store.open(settings.database().url(), clock)) {
      ConversationReferences references = store.conversation().references();
      return Stream.concat(
              privateAnswers(references).stream(),
              BlockedConversations.examine(references).stream())
          .toList();
    } catch (StoreException unusable) {
      return List.of(
          Finding.note(
              "Teams: how conversations are reached cannot be read now, see the database"));
    }
  }

  /** An emulator shows no messages to one person alone, and is no cloud. */
  private Optional<Finding> privateAnswers(ConversationReferences references) {
    return teams
        .app()
        .map(app -> PrivateAnswers.examine(teams.privateMessages(), references, app.tenantId()));
  }

  private static List<Finding> emulator() {
    return List.of(
        Finding.note(
            "Teams: TEAMS_EMULATOR is on, so requests from this machine need no proof. Real people"
                + " need MICROSOFT_APP_ID, see the README."));
  }
}
