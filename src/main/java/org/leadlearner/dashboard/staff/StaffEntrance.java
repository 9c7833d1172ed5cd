package org.leadlearner.dashboard.staff;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.leadlearner.access.StaffDoor;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.dashboard.page.PublicUrl;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;

/** Makes the links and codes for staff answers, and verifies them. */
public final class StaffEntrance implements StaffDoor {

  static final String PATH = "/staff";

  private final StaffMirrors mirrors;
  private final PublicUrl address;

  /**
   * @param address the server's address as browsers see it, without a trailing slash
   */
  public StaffEntrance(StaffMirrors mirrors, Supplier<Optional<URI>> address) {
    this.mirrors = mirrors;
    this.address = new PublicUrl(address);
  }

  /** A code and the survey that it is for. */
  record Holder(StaffCode code, StaffMirror mirror) {}

  @Override
  public boolean isReachable() {
    return address.base().isPresent();
  }

  @Override
  public Optional<URI> link(long mirrorId) {
    return address
        .base()
        .flatMap(base -> codes(mirrorId, 1).stream().findFirst().map(code -> link(base, code)));
  }

  /** New codes to hand out, in the form to be typed; empty when the survey is not open. */
  public List<String> codes(long mirrorId, int count) {
    boolean isOpen = mirrors.find(mirrorId).filter(StaffMirror::isOpen).isPresent();
    return mirrors.keys().stream()
        .filter(key -> isOpen && key.mirrorId() == mirrorId)
        .flatMap(key -> IntStream.range(0, count).mapToObj(one -> StaffCode.of(key.secret())))
        .map(StaffCode::inGroups)
        .toList();
  }

  /** The page on which a code is typed, in the form to be typed. */
  public Optional<URI> typedAt() {
    return address.base().map(base -> URI.create(base + PATH));
  }

  private static URI link(URI base, String code) {
    return URI.create(base + PATH + "/" + code);
  }

  PublicUrl address() {
    return address;
  }

  /** The path of these pages as browsers ask for it. */
  String path() {
    return address.path(PATH);
  }

  /** The path of the styles of these pages. */
  String look() {
    return address.path(Frame.HOME);
  }

  /** Finds the survey of a code that was typed or followed; empty when it is not one of ours. */
  Optional<Holder> find(String typed) {
    return StaffCode.read(typed)
        .flatMap(
            code ->
                mirrors.keys().stream()
                    .filter(key -> code.isOf(key.secret()))
                    .findFirst()
                    .flatMap(key -> mirrors.find(key.mirrorId()))
                    .map(mirror -> new Holder(code, mirror)));
  }

  boolean isUsed(Holder holder) {
    return mirrors.isUsed(holder.mirror().id(), holder.code().hash());
  }

  /** False when the code was used before, or when the survey is closed. */
  boolean answer(Holder holder, StaffAnswer answer) {
    return mirrors.answer(holder.mirror().id(), holder.code().hash(), answer);
  }
}
