package dev.hydraui.server.sample;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Writes the sample's rows, the same for the same number of contacts. */
final class CrmRows {
  private static final int BATCH = 5000;
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
  private static final List<String> TAGS =
      List.of(
          "VIP",
          "Newsletter",
          "Trade fair",
          "Partner",
          "Press",
          "Supplier",
          "Invoice by mail",
          "Call back",
          "Invited",
          "Founder",
          "Retired",
          "Speaks Ork");

  private final Connection connection;
  private final boolean sqlite;
  private final SplittableRandom random = new SplittableRandom(20260101);
  private final Invented words = new Invented(random);
  private final int contacts;
  private final int companies;
  private final int users;

  CrmRows(Connection connection, int contacts) throws SQLException {
    this.connection = connection;
    this.sqlite = connection.getMetaData().getURL().startsWith("jdbc:sqlite");
    this.contacts = contacts;
    this.companies = Math.max(200, Math.min(20_000, contacts / 25));
    this.users = 20;
  }

  void write() throws SQLException {
    insert("\"user\" (id, name, email, role, manager_id, active)", users, this::user);
    insert(
        "company (id, name, industry, website, city, employees, revenue, founded, customer, parent_id, owner_id, notes, created_at)",
        companies,
        this::company);
    insert(
        "contact (id, company_id, first_name, last_name, email, phone, job_title, status, newsletter, birthday, notes, created_at)",
        contacts,
        this::contact);
    int some = contacts == 0 ? 0 : 1;
    insert(
        "deal (id, title, company_id, contact_id, owner_id, stage, amount, probability, close_date, created_at)",
        some * Math.min(100_000, 150 + contacts / 4),
        this::deal);
    insert(
        "activity (id, kind, subject, contact_id, user_id, due_at, done, notes)",
        some * Math.min(200_000, contacts),
        this::activity);
    insert("tag (id, name, color)", TAGS.size(), this::tag);
    insert("contact_tag (contact_id, tag_id)", Math.min(300_000, contacts / 2), this::contactTag);
  }

  /** Values of the row with this number, which begins at 1. */
  private interface Maker {
    Object[] row(int number);
  }

  private void insert(String table, int count, Maker maker) throws SQLException {
    int columns = table.split(",", -1).length;
    String places = "?" + ", ?".repeat(columns - 1);
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
      for (int number = 1; number <= count; number++) {
        Object[] row = maker.row(number);
        for (int i = 0; i < columns; i++) {
          set(statement, i + 1, row[i]);
        }
        statement.addBatch();
        if (number % BATCH == 0) {
          statement.executeBatch();
        }
      }
      statement.executeBatch();
    }
  }

  private void set(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof Money money) {
      set(statement, at, money);
    } else if (value == null) {
      statement.setNull(at, Types.NULL);
    } else if (value instanceof Integer number) {
      statement.setInt(at, number);
    } else if (value instanceof Boolean bit) {
      statement.setBoolean(at, bit);
    } else if (sqlite) {
      statement.setString(at, value.toString());
    } else {
      statement.setObject(at, value.toString(), Types.OTHER);
    }
  }

  private void set(PreparedStatement statement, int at, Money money) throws SQLException {
    if (sqlite) {
      statement.setDouble(at, money.cents() / 100.0);
    } else {
      statement.setBigDecimal(at, java.math.BigDecimal.valueOf(money.cents(), 2));
    }
  }

  private record Money(long cents) {}

  private Object[] user(int id) {
    String first = words.firstName();
    String last = words.lastName();
    String role = id <= 3 ? "manager" : random.nextInt(3) == 0 ? "support" : "sales";
    Integer manager = id == 1 ? null : (Integer) (id <= 3 ? 1 : 1 + random.nextInt(3));
    return new Object[] {
      id, first + " " + last, mail(first, last, id, "hydra"), role, manager, random.nextInt(10) > 0
    };
  }

  private Object[] company(int id) {
    String name = words.company();
    String site = "https://www." + slug(name) + ".example";
    Integer parent = id > 20 && random.nextInt(6) == 0 ? (Integer) (1 + random.nextInt(20)) : null;
    return new Object[] {
      id,
      name,
      random.nextInt(12) == 0
          ? null
          : words.one(List.of("energy", "food", "software", "logistics", "health", "crafts")),
      random.nextInt(4) == 0 ? null : site,
      words.town(),
      1 + random.nextInt(1 + random.nextInt(5000)),
      random.nextInt(8) == 0 ? null : new Money(1_000_000L + random.nextLong(9_000_000_000L)),
      day(60 * 365),
      random.nextInt(3) == 0,
      parent,
      1 + random.nextInt(users),
      random.nextInt(5) == 0 ? words.remark() : null,
      moment(5 * 365)
    };
  }

  private Object[] contact(int id) {
    String first = words.firstName();
    String last = words.lastName();
    return new Object[] {
      id,
      random.nextInt(20) == 0 ? null : (Integer) (1 + random.nextInt(companies)),
      first,
      last,
      random.nextInt(15) == 0 ? null : mail(first, last, id, "mail"),
      random.nextInt(3) == 0
          ? null
          : "+00 " + (100 + random.nextInt(900)) + " " + (1000 + random.nextInt(9000)),
      random.nextInt(6) == 0 ? null : words.job(),
      words.one(List.of("lead", "lead", "active", "active", "active", "dormant", "lost")),
      random.nextBoolean(),
      random.nextInt(3) == 0 ? null : day(70 * 365),
      random.nextInt(10) == 0 ? words.remark() : null,
      moment(3 * 365)
    };
  }

  private Object[] deal(int id) {
    String stage = words.one(List.of("open", "open", "offered", "won", "lost"));
    return new Object[] {
      id,
      words.thing() + " for " + words.town(),
      1 + random.nextInt(companies),
      random.nextInt(4) == 0 ? null : (Integer) (1 + random.nextInt(contacts)),
      1 + random.nextInt(users),
      stage,
      new Money(10_000 + random.nextLong(50_000_000L)),
      stage.equals("won") ? 100 : stage.equals("lost") ? 0 : 10 * (1 + random.nextInt(9)),
      stage.equals("open") ? null : day(700),
      moment(2 * 365)
    };
  }

  private Object[] activity(int id) {
    String kind = words.one(List.of("call", "email", "meeting", "note"));
    return new Object[] {
      id,
      kind,
      kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1) + " about " + words.thing(),
      1 + random.nextInt(contacts),
      1 + random.nextInt(users),
      random.nextInt(5) == 0 ? null : moment(365),
      random.nextBoolean(),
      random.nextInt(4) == 0 ? words.remark() : null
    };
  }

  private Object[] tag(int id) {
    return new Object[] {id, TAGS.get(id - 1), words.one(List.of("grey", "red", "green", "blue"))};
  }

  /** Two tags for every fourth contact; never the same pair twice. */
  private Object[] contactTag(int number) {
    int contact = 1 + (number - 1) / 2 * 4 % Math.max(1, contacts);
    int first = contact % TAGS.size();
    return new Object[] {contact, 1 + (number % 2 == 0 ? first : (first + 5) % TAGS.size())};
  }

  private String day(int back) {
    return TODAY.minusDays(1L + random.nextInt(back)).toString();
  }

  private String moment(int back) {
    int second = random.nextInt(86_400);
    return day(back)
        + " "
        + two(second / 3600)
        + ":"
        + two(second / 60 % 60)
        + ":"
        + two(second % 60);
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : "" + number;
  }

  private static String mail(String first, String last, int id, String host) {
    return slug(first) + "." + slug(last) + id + "@" + host + ".example";
  }

  private static String slug(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = Character.toLowerCase(text.charAt(i));
      if (c == 'ö') {
        out.append("oe");
      } else if (c >= 'a' && c <= 'z') {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    }
    return out.toString();
  }
}
