package dev.hydraui.schema;

import java.util.Optional;

/** The formats that are checked. */
enum Formats {
  DATE("date", "a date such as 2026-03-01") {
    @Override
    boolean matches(String text) {
      return text.length() == 10 && DateText.isDate(text, 0);
    }
  },
  TIME("time", "a time such as 14:05:00") {
    @Override
    boolean matches(String text) {
      return DateText.isTime(text, 0, DateText.Offset.OPTIONAL);
    }
  },
  DATE_TIME("date-time", "a date and time with an offset such as 2026-03-01T14:05:00Z") {
    @Override
    boolean matches(String text) {
      return DateText.isDateTime(text, DateText.Offset.REQUIRED);
    }
  },
  LOCAL_DATE_TIME("local-date-time", "a date and time such as 2026-03-01T14:05:00") {
    @Override
    boolean matches(String text) {
      return DateText.isDateTime(text, DateText.Offset.NONE);
    }
  },
  EMAIL("email", "an e-mail address") {
    @Override
    boolean matches(String text) {
      return AddressText.isEmail(text);
    }
  },
  URI("uri", "an address such as https://example.org/") {
    @Override
    boolean matches(String text) {
      return AddressText.isUri(text);
    }
  },
  UUID("uuid", "a UUID") {
    @Override
    boolean matches(String text) {
      return AddressText.isUuid(text);
    }
  };

  private final String word;
  private final String phrase;

  Formats(String word, String phrase) {
    this.word = word;
    this.phrase = phrase;
  }

  static Optional<Formats> of(String word) {
    for (Formats format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  String phrase() {
    return phrase;
  }

  abstract boolean matches(String text);
}
