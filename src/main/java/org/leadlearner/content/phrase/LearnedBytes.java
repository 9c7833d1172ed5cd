package org.leadlearner.content.phrase;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadlearner.understand.Context;
import org.leadlearner.understand.Intent;
import org.leadlearner.understand.Meaning;
import org.leadlearner.understand.Slot;
import org.leadlearner.understand.phrase.Learned;
import org.leadlearner.understand.phrase.PhraseBook;
import org.leadlearner.understand.phrase.PhraseGroup;

/**
 * What was learned, as bytes in a fixed order, so that the same input always gives the same bytes.
 */
final class LearnedBytes {

  private LearnedBytes() {}

  static byte[] of(Learned learned) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    List<PhraseGroup> groups = learned.book().groups();
    out.writeInt(groups.size());
    for (PhraseGroup group : groups) {
      write(out, group.meaning());
      writeTexts(out, group.where().stream().map(Context::name).sorted().toList());
    }
    writeExact(out, learned.exact(), groups);
    out.writeInt(learned.book().entries().size());
    for (PhraseBook.Entry entry : learned.book().entries()) {
      out.writeUTF(entry.concept());
      out.writeUTF(entry.language());
      out.writeUTF(entry.words());
    }
    out.writeInt(learned.book().shortForms().size());
    for (PhraseBook.ShortForm form : learned.book().shortForms()) {
      out.writeUTF(form.typed());
      out.writeUTF(form.words());
    }
    writeTexts(out, new TreeSet<>(learned.spelled()));
    writeTexts(out, new TreeSet<>(learned.usual()));
    writeWeights(out, new TreeMap<>(learned.weights()));
    return bytes.toByteArray();
  }

  static Learned read(byte[] bytes, int offset) throws IOException {
    ByteArrayInputStream stream = new ByteArrayInputStream(bytes, offset, bytes.length - offset);
    DataInputStream in = new DataInputStream(stream);
    List<PhraseGroup> groups = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      groups.add(new PhraseGroup(readMeaning(in), readContexts(in), List.of()));
    }
    Map<String, List<PhraseGroup>> exact = readExact(in, groups);
    List<PhraseBook.Entry> entries = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      entries.add(new PhraseBook.Entry(in.readUTF(), in.readUTF(), in.readUTF()));
    }
    List<PhraseBook.ShortForm> shortForms = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      shortForms.add(new PhraseBook.ShortForm(in.readUTF(), in.readUTF()));
    }
    return new Learned(
        new PhraseBook(groups, entries, shortForms),
        new HashSet<>(readTexts(in)),
        exact,
        new HashSet<>(readTexts(in)),
        readWeights(in, bytes, stream));
  }

  private static void write(DataOutputStream out, Meaning meaning) throws IOException {
    out.writeUTF(meaning.intent().name());
    out.writeInt(meaning.slots().size());
    for (Map.Entry<Slot, String> slot : meaning.slots().entrySet()) {
      out.writeUTF(slot.getKey().name());
      out.writeUTF(slot.getValue());
    }
    out.writeInt(meaning.parts().size());
    for (Meaning part : meaning.parts()) {
      write(out, part);
    }
  }

  private static Meaning readMeaning(DataInputStream in) throws IOException {
    Intent intent = Intent.valueOf(in.readUTF());
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    for (int left = in.readInt(); left > 0; left--) {
      slots.put(Slot.valueOf(in.readUTF()), in.readUTF());
    }
    List<Meaning> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(readMeaning(in));
    }
    return new Meaning(intent, slots, parts);
  }

  private static Set<Context> readContexts(DataInputStream in) throws IOException {
    Set<Context> where = EnumSet.noneOf(Context.class);
    readTexts(in).forEach(name -> where.add(Context.valueOf(name)));
    return where;
  }

  /** The groups of each line by their numbers in the book. */
  private static void writeExact(
      DataOutputStream out, Map<String, List<PhraseGroup>> exact, List<PhraseGroup> groups)
      throws IOException {
    Map<PhraseGroup, Integer> numbers = new HashMap<>();
    for (int number = 0; number < groups.size(); number++) {
      numbers.putIfAbsent(groups.get(number), number);
    }
    out.writeInt(exact.size());
    for (Map.Entry<String, List<PhraseGroup>> line : new TreeMap<>(exact).entrySet()) {
      out.writeUTF(line.getKey());
      out.writeInt(line.getValue().size());
      for (PhraseGroup group : line.getValue()) {
        out.writeInt(numbers.getOrDefault(group, -1));
      }
    }
  }

  private static Map<String, List<PhraseGroup>> readExact(
      DataInputStream in, List<PhraseGroup> groups) throws IOException {
    int size = in.readInt();
    Map<String, List<PhraseGroup>> exact = new HashMap<>(2 * size);
    for (int left = size; left > 0; left--) {
      String key = in.readUTF();
      List<PhraseGroup> said = new ArrayList<>(1);
      for (int more = in.readInt(); more > 0; more--) {
        said.add(groups.get(in.readInt()));
      }
      exact.put(key, said);
    }
    return exact;
  }

  private static void writeTexts(DataOutputStream out, Collection<String> texts)
      throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      out.writeUTF(text);
    }
  }

  private static List<String> readTexts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>(size);
    for (int left = size; left > 0; left--) {
      texts.add(in.readUTF());
    }
    return texts;
  }

  /** All signs, then the weights of each for all meanings, which are read in one pass. */
  private static void writeWeights(DataOutputStream out, SortedMap<String, short[]> weights)
      throws IOException {
    writeTexts(out, weights.keySet());
    out.writeInt(weights.values().stream().findFirst().map(row -> row.length).orElse(0));
    for (short[] row : weights.values()) {
      for (short weight : row) {
        out.writeShort(weight);
      }
    }
  }

  private static Map<String, short[]> readWeights(
      DataInputStream in, byte[] bytes, ByteArrayInputStream left) throws IOException {
    List<String> signs = readTexts(in);
    int meanings = in.readInt();
    ShortBuffer numbers =
        ByteBuffer.wrap(bytes, bytes.length - left.available(), left.available()).asShortBuffer();
    Map<String, short[]> weights = new HashMap<>(2 * signs.size());
    for (String sign : signs) {
      short[] row = new short[meanings];
      numbers.get(row);
      weights.put(sign, row);
    }
    return weights;
  }
}
