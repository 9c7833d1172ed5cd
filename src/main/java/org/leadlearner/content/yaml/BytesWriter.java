package org.leadlearner.content.yaml;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes values one after the other, for {@link BytesReader}. Texts are in the form in which a
 * start reads them with the least work.
 */
public final class BytesWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public byte[] bytes() {
    return bytes.toByteArray();
  }

  public void number(int number) {
    bytes.writeBytes(little(Integer.BYTES).putInt(number).array());
  }

  public void flag(boolean flag) {
    bytes.write(flag ? 1 : 0);
  }

  /** With one byte for each letter where that is possible, which the length tells. */
  public void text(String text) {
    boolean isShort = text.chars().allMatch(letter -> letter < 256);
    byte[] letters = text.getBytes(isShort ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    number(letters.length << 1 | (isShort ? 0 : 1));
    bytes.writeBytes(letters);
  }

  public void optionalText(Optional<String> text) {
    flag(text.isPresent());
    text.ifPresent(this::text);
  }

  public <T> void list(Collection<T> all, BiConsumer<BytesWriter, T> one) {
    number(all.size());
    all.forEach(some -> one.accept(this, some));
  }

  public <K, V> void map(
      Map<K, V> all, BiConsumer<BytesWriter, K> key, BiConsumer<BytesWriter, V> value) {
    number(all.size());
    all.forEach(
        (named, some) -> {
          key.accept(this, named);
          value.accept(this, some);
        });
  }

  public void bytes(byte[] all) {
    number(all.length);
    bytes.writeBytes(all);
  }

  public void numbers(int[] numbers) {
    number(numbers.length);
    for (int one : numbers) {
      number(one);
    }
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }
}
