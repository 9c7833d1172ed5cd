package org.leadlearner.store.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Makes new files and folders readable only by the user of this process from the moment they exist:
 * by permissions on POSIX, by an access list on Windows.
 */
public final class OwnerOnly {

  private OwnerOnly() {}

  /** For a new file. */
  public static FileAttribute<?>[] file() throws IOException {
    return attributes("rw-------");
  }

  /** For a new folder. */
  public static FileAttribute<?>[] folder() throws IOException {
    return attributes("rwx------");
  }

  private static FileAttribute<?>[] attributes(String permissions) throws IOException {
    Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
    if (views.contains("posix")) {
      return new FileAttribute<?>[] {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
      };
    }
    return views.contains("acl")
        ? new FileAttribute<?>[] {new AccessList(List.of(ours()))}
        : new FileAttribute<?>[0];
  }

  private static AclEntry ours() throws IOException {
    UserPrincipal user =
        FileSystems.getDefault()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(System.getProperty("user.name"));
    return AclEntry.newBuilder()
        .setType(AclEntryType.ALLOW)
        .setPrincipal(user)
        .setPermissions(EnumSet.allOf(AclEntryPermission.class))
        .build();
  }

  private record AccessList(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {

    @Override
    public String name() {
      return "acl:acl";
    }
  }
}
