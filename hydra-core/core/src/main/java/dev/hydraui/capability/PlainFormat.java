package dev.hydraui.capability;

import java.util.List;

/** Values as they are written in data. */
final class PlainFormat implements Format {

  static final Format INSTANCE = new PlainFormat();

  private PlainFormat() {}

  @Override
  public String number(String decimal) {
    return decimal;
  }

  @Override
  public String date(String iso) {
    return iso;
  }

  @Override
  public String time(String iso) {
    return iso;
  }

  @Override
  public String dateTime(String iso) {
    return iso.replace('T', ' ');
  }

  @Override
  public String bytes(long count) {
    return count + " B";
  }

  @Override
  public String list(List<String> words) {
    StringBuilder out = new StringBuilder();
    for (String word : words) {
      out.append(out.length() == 0 ? "" : ", ").append(word);
    }
    return out.toString();
  }

  @Override
  public Plural plural(long count) {
    return count == 1 ? Plural.ONE : Plural.OTHER;
  }
}
