package org.leadlearner.dashboard.staff;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.leadlearner.access.StaffDoor;
import org.leadlearner.dashboard.page.Frame;
import org.leadlearner.progress.staff.StaffAnswer;
import org.leadlearner.progress.staff.StaffMirror;
import org.leadlearner.progress.staff.StaffMirrors;

/** Makes the links and codes by which staff answer, and knows them again. */
public final class StaffEntrance implements StaffDoor {

  static final String PATH = "/staff";

  private final StaffMirrors mirrors;
  private final Supplier<Optional<URI>> address;

  /**
   * @param address what browsers reach this server at, without a slash at the end
   */
  public StaffEntrance(StaffMirrors mirrors, Supplier<Optional<URI>> address) {
    this.mirrors = mirrors;
    this.address = address;
  }

  /** A code that was made for this asking. */
  record Holder(StaffCode code, StaffMirror mirror) {}

  @Override
  public boolean isReachable() {
    return address.get().isPresent();
  }

  @Override
  public Optional<URI> link(long mirrorId) {
    return address
        .get()
        .flatMap(base -> codes(mirrorId, 1).stream().findFirst().map(code -> link(base, code)));
  }

  /** Fresh codes to hand out, as they are typed; none when it is not open. */
  public List<String> codes(long mirrorId, int count) {
    boolean isOpen = mirrors.find(mirrorId).filter(StaffMirror::isOpen).isPresent();
    return mirrors.keys().stream()
        .filter(key -> isOpen && key.mirrorId() == mirrorId)
        .flatMap(key -> IntStream.range(0, count).mapToObj(one -> StaffCode.of(key.secret())))
        .map(StaffCode::inGroups)
        .toList();
  }

  /** The page on which a code is typed, as people type it. */
  public Optional<URI> typedAt() {
    return address.get().map(base -> URI.create(base + PATH));
  }

  private static URI link(URI base, String code) {
    return URI.create(base + PATH + "/" + code);
  }

  Optional<URI> address() {
    return address.get();
  }

  /** The path of these pages, as browsers ask for it. */
  String path() {
    return below(PATH);
  }

  /** The path of the look of the pages. */
  String look() {
    return below(Frame.HOME);
  }

  private String below(String path) {
    return address().map(URI::getRawPath).orElse("") + path;
  }

  /** Whose it is by what was typed or followed; empty for what we did not make. */
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

  /** False when it was used before, or when it is closed by now. */
  boolean answer(Holder holder, StaffAnswer answer) {
    return mirrors.answer(holder.mirror().id(), holder.code().hash(), answer);
  }
}
