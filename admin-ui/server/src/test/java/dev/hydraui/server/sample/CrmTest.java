package dev.hydraui.server.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hydraui.server.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrmTest {
  private static final List<String> QUESTIONS =
      List.of(
          "SELECT count(*) || ' ' || min(name) || ' ' || sum(employees) FROM company",
          "SELECT count(*) || ' ' || min(email) || ' ' || max(created_at) FROM contact",
          "SELECT count(*) || ' ' || CAST(round(sum(amount)) AS BIGINT) FROM deal WHERE amount < 20000",
          "SELECT count(*) || ' ' || max(subject) FROM activity",
          "SELECT count(*) || ' ' || sum(tag_id) FROM contact_tag",
          "SELECT count(*) FROM contact WHERE company_id IS NOT NULL AND company_id NOT IN (SELECT id FROM company)");

  private static List<String> ask(Connection connection) throws SQLException {
    List<String> answers = new java.util.ArrayList<>();
    for (String question : QUESTIONS) {
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery(question)) {
        row.next();
        answers.add(row.getString(1));
      }
    }
    return answers;
  }

  private static List<String> sqlite(Path file, int contacts) throws IOException, SQLException {
    Crm.sqlite(file, contacts);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      return ask(connection);
    }
  }

  @Test
  void isTheSameEveryTimeAndInBothDatabases(@TempDir Path folder) throws Exception {
    List<String> first = sqlite(folder.resolve("a.db"), 3000);
    assertEquals(first, sqlite(folder.resolve("b.db"), 3000));
    assertEquals("0", first.get(5));
    try (Connection connection = DriverManager.getConnection(Database.POSTGRES.create())) {
      Crm.postgres(connection, 3000);
      assertEquals(first, ask(connection));
    }
  }

  @Test
  void takesAnyNumberOfContacts(@TempDir Path folder) throws Exception {
    for (int contacts : new int[] {0, 1, 7}) {
      List<String> counts = sqlite(folder.resolve(contacts + ".db"), contacts);
      assertEquals("" + contacts, counts.get(1) == null ? "0" : counts.get(1).split(" ")[0]);
    }
    assertThrows(IOException.class, () -> Crm.sqlite(folder.resolve("0.db"), 1));
    assertThrows(IllegalArgumentException.class, () -> Crm.sqlite(folder.resolve("x.db"), -1));
  }
}
