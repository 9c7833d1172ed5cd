package org.leadlearner.store.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownMigrationsTest {

  @TempDir Path folder;
  private String before = "";

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("V1__first.sql"), "one");
    Files.writeString(folder.resolve("V2__second.sql"), "two");
    before = KnownMigrations.of(folder);
  }

  @Test
  void theSameMigrationsHaveTheSameFingerprint() throws IOException {
    assertThat(KnownMigrations.of(folder)).isEqualTo(before).matches("[0-9a-f]{64}");
  }

  @Test
  void anotherMigrationChangesIt() throws IOException {
    Files.writeString(folder.resolve("V3__third.sql"), "three");
    assertThat(KnownMigrations.of(folder)).isNotEqualTo(before);
  }

  @Test
  void anotherTextOrNameOfOneChangesIt() throws IOException {
    Files.writeString(folder.resolve("V2__second.sql"), "tw0");
    assertThat(KnownMigrations.of(folder)).isNotEqualTo(before);

    Files.delete(folder.resolve("V2__second.sql"));
    Files.writeString(folder.resolve("V3__second.sql"), "two");
    assertThat(KnownMigrations.of(folder)).isNotEqualTo(before);
  }

  @Test
  void whatStandsInOneFileOrInTwoIsNotTheSame() throws IOException {
    Files.writeString(folder.resolve("V1__first.sql"), "onetwo");
    Files.writeString(folder.resolve("V2__second.sql"), "");
    assertThat(KnownMigrations.of(folder)).isNotEqualTo(before);
  }

  /** A migration may be changed there at any time. */
  @Test
  void amongClassesInAFolderNothingIsKnown() {
    KnownMigrations.keep();
    assertThat(Migrations.fingerprint(Migrations.OURS)).isEmpty();
  }
}
